package app.parley.people.ui;

import app.parley.people.Refusal;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.I18NProvider;

/** Shows what a person cannot have at the field that they can change. */
final class Refusals {

    private Refusals() {}

    /** The sentence to show. */
    static String sentence(Refusal refusal) {
        return I18NProvider.translate(refusal.messageKey(), refusal.parameters());
    }

    /**
     * Does what a form asks for. A refusal is shown below the field, which gets the focus and keeps its text.
     *
     * @return whether it was done
     */
    static boolean done(TextFieldBase<?, String> field, Runnable action) {
        try {
            action.run();
            field.setInvalid(false);
            return true;
        } catch (Refusal refusal) {
            show(field, sentence(refusal));
            return false;
        }
    }

    /** Marks the field as wrong, with this sentence below it. */
    static void show(TextFieldBase<?, String> field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
