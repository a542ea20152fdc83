package app.parley.shell;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads {@code @PageTitle} as a message key and puts the name of the program behind the text. */
@Component
class PageTitles implements PageTitleGenerator {

    private final Messages messages;

    PageTitles(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String generatePageTitle(PageTitleContext context) {
        if (context.value().isEmpty()) {
            return messages.text("shell.brand");
        }
        return messages.getTranslation("design.title.page", Locale.ENGLISH, messages.text(context.value()));
    }
}
