package app.parley.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** Enter in a field sends its form, as people expect. */
final class EnterKey {

    private EnterKey() {}

    static void presses(Button submit, TextFieldBase<?, ?>... fields) {
        for (var field : fields) {
            field.addKeyPressListener(Key.ENTER, press -> submit.click());
        }
    }
}
