package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.Task;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A form of one field to type in. */
abstract sealed class FieldForm extends AnswerForm permits TextForm, NumberForm {

    final TextField field = new TextField();

    private final String complaintKey;

    /** @param complaintKey the message for a field without a usable answer */
    FieldForm(String complaintKey) {
        this.complaintKey = complaintKey;
    }

    @Override
    public Optional<String> complain() {
        field.setErrorMessage(getTranslation(complaintKey));
        field.setInvalid(true);
        field.focus();
        return Optional.empty();
    }

    @Override
    public void lock() {
        field.setReadOnly(true);
    }

    @Override
    public void reveal(Task task, Marking marking) {
        lock();
        switch (outcome(marking.parts().getFirst().verdict())) {
            case RIGHT -> field.addClassName("field--right");
            case WRONG -> field.addClassName("field--wrong");
            case MISSED, PASSED_OVER -> { }
        }
    }
}
