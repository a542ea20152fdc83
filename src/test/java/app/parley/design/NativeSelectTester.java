package app.parley.design;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;

/** Does what a learner does with a native select. */
public final class NativeSelectTester extends ComponentTester<NativeSelect> {

    NativeSelectTester(NativeSelect select) {
        super(select);
    }

    /** Chooses the option with this place in the list, or whatever else a browser may send. */
    void choose(String sent) {
        ensureComponentIsUsable();
        setValueAsUser(sent);
    }

    /**
     * Chooses the option with this text, in a test of a form that has such a select.
     *
     * @throws IllegalArgumentException if there is no such option
     */
    public static void choose(Component select, String text) {
        var option = select.getElement().getChildren().filter(one -> one.getText().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + text));
        new NativeSelectTester((NativeSelect) select).choose(option.getAttribute("value"));
    }
}
