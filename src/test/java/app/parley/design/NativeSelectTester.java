package app.parley.design;

import com.vaadin.browserless.ComponentTester;

/** Does what a learner does with a native select. */
final class NativeSelectTester extends ComponentTester<NativeSelect> {

    NativeSelectTester(NativeSelect select) {
        super(select);
    }

    /** Chooses the option with this place in the list, or whatever else a browser may send. */
    void choose(String sent) {
        ensureComponentIsUsable();
        setValueAsUser(sent);
    }
}
