package app.parley.people.ui;

import app.parley.people.Password;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field for a new password that says, while it is typed, what is still missing. */
class NewPasswordField extends PasswordField {

    NewPasswordField(String label) {
        super(label);
        setMaxLength(Password.MAX_LENGTH);
        setManualValidation(true);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.EAGER);
        getElement().setAttribute("autocomplete", "new-password");
        addValueChangeListener(change -> sayWhatIsMissing());
        sayWhatIsMissing();
    }

    private void sayWhatIsMissing() {
        var typed = getValue().codePointCount(0, getValue().length());
        if (Password.isFit(getValue())) {
            setInvalid(false);
            setHelperText(getTranslation("people.password.fits"));
        } else if (typed == 0 || typed >= Password.MIN_LENGTH) {
            setHelperText(getTranslation("people.password.rule", Password.MIN_LENGTH));
        } else {
            setHelperText(getTranslation("people.password.missing", Password.MIN_LENGTH - typed));
        }
    }
}
