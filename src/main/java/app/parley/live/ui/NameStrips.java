package app.parley.live.ui;

import app.parley.live.SeatId;
import app.parley.live.room.SeatLine;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of those who are in, each on a strip; the newest is marked. Long lists show their end. */
final class NameStrips extends UnorderedList {

    /** As many names as fit a wall; who came before them has seen theirs. */
    static final int MOST = 36;
    /** From here on the strips are smaller. */
    private static final int FEW = 24;

    private final Map<SeatId, ListItem> strips = new LinkedHashMap<>();

    NameStrips() {
        addClassName("hl-names");
        getElement().setAttribute("aria-label", getTranslation("live.lobby.names"));
    }

    /** Shows these, and returns how many earlier ones are left out. */
    int show(List<SeatLine> seats) {
        int leftOut = Math.max(0, seats.size() - MOST);
        var shown = seats.subList(leftOut, seats.size());
        var wanted = shown.stream().map(SeatLine::seat).toList();
        strips.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        shown.forEach(seat -> strips.computeIfAbsent(seat.seat(), _ -> land()).setText(seat.name()));
        var newest = wanted.isEmpty() ? null : strips.get(wanted.getLast());
        strips.values().forEach(strip -> strip.setClassName("strip--new", strip == newest));
        setClassName("hl-names--many", shown.size() > FEW);
        return leftOut;
    }

    private ListItem land() {
        var strip = new ListItem();
        strip.addClassNames("strip", "a-land");
        add(strip);
        return strip;
    }
}
