package app.parley.study.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** Keys and swipes, as the browser reports them. */
final class Gestures {

    private Gestures() {
    }

    /** @param turn what was on the desk when it was done */
    static void make(Desk desk, Desk.Gesture gesture, int turn) {
        var element = desk.getElement();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.name", gesture.name()).put("event.detail.turn", turn);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "gesture", data));
    }

    static void make(Desk desk, Desk.Gesture gesture) {
        make(desk, gesture, Integer.parseInt(desk.getElement().getAttribute("turn")));
    }
}
