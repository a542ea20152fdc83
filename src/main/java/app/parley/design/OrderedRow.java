package app.parley.design;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** One row of {@link OrderedRows}: its place, its text, a grip to drag and two buttons. */
final class OrderedRow extends ListItem {

    private final Span place = new Span();
    private final Span grip = new Span();
    private final Span words = new Span();
    private final Span controls = new Span();
    private final NativeButton up;
    private final NativeButton down;
    private final String text;

    OrderedRow(String text, Command moveUp, Command moveDown) {
        this.text = text;
        up = button(Icon.Shape.UP, "design.order.up", moveUp);
        down = button(Icon.Shape.DOWN, "design.order.down", moveDown);
        grip.add(Icon.Shape.GRIP.icon());
        grip.addClassName("po-grip");
        grip.getElement().setAttribute("aria-hidden", "true");
        controls.add(up, down);
        controls.addClassName("po-b");
        words.add(new Span(text));
        words.addClassName("po-t");
        place.addClassNames("po-n", "num");
        var card = new Span(grip, words, controls);
        card.addClassName("po-c");
        addClassName("po-i");
        add(place, card);
    }

    private NativeButton button(Icon.Shape shape, String labelKey, Command onClick) {
        var button = new NativeButton();
        button.add(shape.icon());
        button.addClickListener(event -> onClick.execute());
        button.addClassName("iconbtn");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", getTranslation(labelKey, text));
        return button;
    }

    String text() {
        return text;
    }

    void setPlace(int index, int size) {
        place.setText(Integer.toString(index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < size - 1);
    }

    /** The focus goes on in the direction of the move, and turns round at the end of the list. */
    void focusAfterMove(boolean upwards) {
        var ahead = upwards ? up : down;
        var back = upwards ? down : up;
        (ahead.isEnabled() ? ahead : back).focus();
    }

    void lock() {
        grip.setVisible(false);
        controls.setVisible(false);
    }

    void reveal(Outcome outcome) {
        switch (outcome) {
            case RIGHT -> addClassName("po-i--right");
            case WRONG -> addClassName("po-i--wrong");
            // Nobody put this row anywhere: it stands where chance put it.
            case MISSED, PASSED_OVER -> {
                return;
            }
        }
        words.add(OutcomeFlag.orElse(outcome, "design.order.wrong"));
    }
}
