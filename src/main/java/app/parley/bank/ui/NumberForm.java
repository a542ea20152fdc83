package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Response;
import app.parley.bank.Task;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/**
 * One field for a number or a year, with its unit. A text field and no number field, so that people may write 37,000 as
 * they are used to.
 */
final class NumberForm extends AnswerForm {

    private static final int MAX_LENGTH = 24;

    private final TextField field = new TextField();

    NumberForm(String unit) {
        boolean isYear = unit.equals(NumberAnswer.YEAR);
        field.setLabel(getTranslation(isYear ? "bank.form.year" : "bank.form.number"));
        field.setTestId("answer-number");
        field.setMaxLength(MAX_LENGTH);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setAutofocus(true);
        field.getElement().setAttribute("inputmode", "decimal");
        field.getElement().setAttribute("autocomplete", "off");
        if (!isYear) {
            field.setSuffixComponent(new Span(unit));
        }
        field.addValueChangeListener(_ -> field.setInvalid(false));
        add(field);
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(field.getValue()).filter(text -> text.length() <= MAX_LENGTH)
                .flatMap(NumberAnswer::parse).map(Response.Numeric::new);
    }

    @Override
    public Optional<String> complain() {
        field.setErrorMessage(getTranslation("bank.form.type-number"));
        field.setInvalid(true);
        field.focus();
        return Optional.empty();
    }

    @Override
    public void lock() {
        field.setReadOnly(true);
    }

    @Override
    public void show(Response response) {
        if (response instanceof Response.Numeric(var number)) {
            field.setValue(number.toPlainString());
        }
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
