package app.parley.bank.ui;

import app.parley.bank.NumberAnswer;
import app.parley.bank.Response;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/**
 * One field for a number or a year, with its unit. A text field and no number field, so that people may write 37,000 as
 * they are used to.
 */
final class NumberForm extends FieldForm {

    private static final int MAX_LENGTH = 24;

    NumberForm(String unit) {
        super("bank.form.type-number");
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
    public void show(Response response) {
        if (response instanceof Response.Numeric(var number)) {
            field.setValue(number.toPlainString());
        }
    }
}
