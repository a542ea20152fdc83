package app.parley.study.ui;

import app.parley.design.SingleKeys;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where cards lie: it hears single keys, whatever has the focus, and swipes of a finger. What it hears in the middle of a
 * change, when the eyes were still on what was there before, it does not pass on.
 */
@Tag("parley-desk")
final class Desk extends Component implements HasComponents, HasStyle {

    /** What a learner did. */
    enum Gesture {
        /** Space or Enter. */
        GO, LEAVE, ONE, TWO, THREE, FOUR, UNDO, FLAG, SET_ASIDE, MORE, HELP, SWIPE_LEFT, SWIPE_RIGHT
    }

    private int turn;

    Desk(SerializableConsumer<Gesture> onGesture) {
        addClassName("rv-desk");
        getElement().addEventListener("gesture", event -> {
            var name = event.getEventData().get("event.detail.name").asString("");
            boolean isOfThisTurn = event.getEventData().get("event.detail.turn").asInt(-1) == turn;
            for (var gesture : Gesture.values()) {
                if (gesture.name().equals(name) && (isOfThisTurn || gesture == Gesture.UNDO)) {
                    onGesture.accept(gesture);
                }
            }
        }).addEventData("event.detail.name").addEventData("event.detail.turn");
        showTurn();
        setKeys(SingleKeys.areOn());
    }

    /** Hears these gestures only, and leaves all other keys to the page. */
    void hearOnly(Set<Gesture> gestures) {
        getElement().setAttribute("hears", gestures.stream().map(Gesture::name).collect(Collectors.joining(" ")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/desk.js");
    }

    /** Something else is on the desk now. */
    void turn() {
        turn++;
        showTurn();
    }

    private void showTurn() {
        getElement().setAttribute("turn", Integer.toString(turn));
    }

    /** Whether a card can be swiped away now. */
    void setSwipes(boolean on) {
        getElement().setAttribute("swipes", on);
    }

    /** Whether single keys are heard; Enter always is. */
    void setKeys(boolean on) {
        getElement().setAttribute("keys", on ? "on" : "off");
    }

    boolean hearsKeys() {
        return "on".equals(getElement().getAttribute("keys"));
    }
}
