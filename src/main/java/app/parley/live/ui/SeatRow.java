package app.parley.live.ui;

import app.parley.design.Chip;
import app.parley.design.Icon;
import app.parley.live.TimeFactor;
import app.parley.live.room.SeatLine;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** One player in the host's list. Pressed, it opens what can be done for them. */
final class SeatRow extends ListItem {

    private final NativeButton name = new NativeButton();
    private final Span nickname = new Span();
    private final Span realName = new Span();
    private final Span flags = new Span();
    private @Nullable SeatLine shown;

    SeatRow(SerializableRunnable open) {
        addClassName("seat");
        nickname.addClassName("seat-name");
        realName.addClassNames("seat-real", "quiet");
        name.add(nickname, realName);
        name.addClassName("seat-open");
        name.getElement().setAttribute("type", "button");
        name.addClickListener(_ -> open.run());
        flags.addClassName("seat-flags");
        add(name, flags);
    }

    /** @param real the name that this person chose for the class; empty if unknown */
    void show(SeatLine seat, String real) {
        if (seat.equals(shown)) {
            return;
        }
        shown = seat;
        nickname.setText(seat.name());
        realName.setText(real);
        realName.setVisible(!real.isEmpty());
        setClassName("seat--away", !seat.connected());
        flags.removeAll();
        if (seat.factor() != TimeFactor.NORMAL) {
            flags.add(new Chip(Chip.Tone.PLAIN, getTranslation("live.factor." + LiveWords.word(seat.factor()))));
        }
        if (!seat.connected()) {
            flags.add(new Span(getTranslation("live.seat.away")));
        } else if (seat.answered()) {
            var answered = new Span(Icon.Shape.CHECK.icon(), new Span(getTranslation("live.seat.answered")));
            answered.addClassName("seat-answered");
            flags.add(answered);
        }
    }
}
