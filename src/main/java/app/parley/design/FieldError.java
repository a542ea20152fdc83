package app.parley.design;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/**
 * What is wrong with a native field, below it, as icon and sentence. The field is marked invalid and named as described
 * by this text, so a screen reader reads it with the field. Vaadin's own fields bring this themselves.
 */
public final class FieldError extends Paragraph {

    private final HasElement field;
    private final Span sentence = new Span();

    /** A hidden error for this field; put it right after the field. */
    public FieldError(HasElement field) {
        this.field = field;
        var id = "error-" + UUID.randomUUID();
        setId(id);
        addClassName("err");
        add(Icon.Shape.WARNING.icon(), sentence);
        field.getElement().setAttribute("aria-describedby", id);
        clear();
    }

    /** Shows the sentence. */
    public void show(String text) {
        sentence.setText(text);
        setVisible(true);
        field.getElement().setAttribute("aria-invalid", "true");
    }

    /** The field is fine again. */
    public void clear() {
        sentence.setText("");
        setVisible(false);
        field.getElement().removeAttribute("aria-invalid");
    }
}
