package app.parley.design;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A view whose title is known only when it is open, such as the name of a deck. Views with a fixed title carry
 * {@code @PageTitle("feature.message-key")} instead.
 */
public interface TitledView extends HasDynamicTitle {

    /** The title as a person reads it, without the name of the program. */
    String title();

    @Override
    default String getPageTitle() {
        return I18NProvider.translate("design.title.page", title());
    }
}
