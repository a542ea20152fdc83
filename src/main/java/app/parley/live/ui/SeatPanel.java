package app.parley.live.ui;

import app.parley.base.LearnerId;
import app.parley.base.PlainText;
import app.parley.design.Chip;
import app.parley.live.SeatId;
import app.parley.live.room.SeatLine;
import app.parley.live.room.Snapshot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who plays, for the host alone: nickname, name in the class, whether they are there and have answered. */
final class SeatPanel extends Section {

    /** Longer lists are searched. */
    static final int MOST_ROWS = 60;
    private static final int WORTH_SEARCHING = 12;

    private final Map<LearnerId, String> realNames;
    private final SerializableConsumer<SeatId> open;
    private final H2 title = new H2();
    private final NativeButton lock;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph note = new Paragraph();
    private final Map<SeatId, SeatRow> rows = new HashMap<>();
    private List<SeatLine> seats = List.of();
    private boolean isLocked;

    /**
     * @param realNames of the learners in the class of this game
     * @param open      what happens when a player is pressed
     */
    SeatPanel(Map<LearnerId, String> realNames, SerializableConsumer<Boolean> onLock, SerializableConsumer<SeatId> open) {
        this.realNames = Map.copyOf(realNames);
        this.open = open;
        addClassNames("card", "card--pad", "seats");
        lock = Chip.filter(getTranslation("live.seats.lock"), false, _ -> onLock.accept(!isLocked));
        lock.setTestId("lock");
        var head = new Div(title, lock);
        head.addClassName("seats-head");
        search.setLabel(getTranslation("live.seats.search"));
        search.setMaxLength(40);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> showRows());
        search.setTestId("seat-search");
        list.addClassName("seats-list");
        note.addClassNames("small", "quiet");
        add(head, search, list, note);
    }

    void show(Snapshot game) {
        seats = game.seats();
        isLocked = game.locked();
        title.setText(getTranslation("live.seats.title", seats.size()));
        Chip.setPressed(lock, isLocked);
        search.setVisible(seats.size() > WORTH_SEARCHING || !search.isEmpty());
        showRows();
    }

    private void showRows() {
        var wanted = seats.stream().filter(this::matches).limit(MOST_ROWS).toList();
        var ids = wanted.stream().map(SeatLine::seat).toList();
        rows.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        var order = new ArrayList<SeatRow>();
        wanted.forEach(seat -> {
            var row = rows.computeIfAbsent(seat.seat(), id -> new SeatRow(() -> open.accept(id)));
            row.show(seat, realName(seat));
            order.add(row);
        });
        // Rows that stay where they are keep the focus.
        for (int i = 0; i < order.size(); i++) {
            if (list.getElement().getChildCount() <= i || !list.getElement().getChild(i).equals(order.get(i).getElement())) {
                list.addComponentAtIndex(i, order.get(i));
            }
        }
        note.setText(seats.isEmpty() ? getTranslation("live.seats.none")
                : wanted.size() < seats.size() ? getTranslation("live.seats.part", wanted.size(), seats.size()) : "");
        note.setVisible(!note.getText().isEmpty());
    }

    private boolean matches(SeatLine seat) {
        var words = PlainText.words(search.getValue());
        var text = String.join(" ", PlainText.words(seat.name() + " " + realName(seat)));
        return words.stream().allMatch(text::contains);
    }

    private String realName(SeatLine seat) {
        return seat.learner().map(realNames::get).orElse("");
    }
}
