package app.parley.design;

import com.vaadin.flow.component.html.Hr;

/** The thick line over a thin one that opens a page or a major section, and nothing else. */
public final class DoubleRule extends Hr {

    public DoubleRule() {
        addClassName("rule2");
        getElement().setAttribute("aria-hidden", "true");
    }
}
