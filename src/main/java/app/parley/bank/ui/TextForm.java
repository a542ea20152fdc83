package app.parley.bank.ui;

import app.parley.bank.Response;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** One field for a few words. */
final class TextForm extends FieldForm {

    TextForm() {
        super("bank.form.type");
        field.setLabel(getTranslation("bank.form.answer"));
        field.setId("answer-text");
        field.setTestId("answer-text");
        field.setMaxLength(Response.MAX_TEXT);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setAutofocus(true);
        field.setWidthFull();
        // Neither the browser's memory nor its dictionary may answer.
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("autocorrect", "off");
        field.getElement().setAttribute("spellcheck", "false");
        field.addValueChangeListener(_ -> field.setInvalid(false));
        add(field);
    }

    /** The browser bounds the text, but the browser is the learner's. */
    @Override
    public Optional<Response> response() {
        var text = field.getValue().strip();
        return text.isEmpty() || text.length() > Response.MAX_TEXT ? Optional.empty() : Optional.of(new Response.Text(text));
    }

    @Override
    public void show(Response response) {
        if (response instanceof Response.Text(String text)) {
            field.setValue(text);
        }
    }
}
