package guestbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** A view with one of everything that a virtual visitor has to master. */
@Route(value = "guest-book", autoLayout = false)
@AnonymousAllowed
public class GuestBookView extends Div implements HasUrlParameter<String> {

    private final Span greeting = new Span();
    private int count;

    public GuestBookView() {
        greeting.setTestId("greeting");
        var name = new TextField();
        name.setTestId("name");
        name.addValueChangeListener(change -> greeting.setText("Hello " + change.getValue()));
        var counter = button("count");
        counter.addClickListener(click -> counter.setText(Integer.toString(++count)));
        var closed = button("closed");
        closed.addClickListener(click -> counter.setText("must not happen"));
        closed.setEnabled(false);
        var entries = new Div(new Span("old"));
        entries.setTestId("entries");
        var sign = button("sign");
        sign.addClickListener(click -> entries.addComponentAsFirst(new Span("new")));
        var tear = button("tear");
        tear.addClickListener(click -> entries.remove(entries.getComponentAt(1)));
        add(greeting, name, counter, closed, sign, tear, entries);
    }

    private static Button button(String testId) {
        var button = new Button(testId);
        button.setTestId(testId);
        return button;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String name) {
        greeting.setText("Hello " + name);
    }
}
