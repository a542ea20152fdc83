package app.parley.bank.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;

/** The four shelves of the reading room. */
final class RoomTabs extends Nav {

    /** A shelf; its address is the first part of the address of everything on it. */
    enum Tab {
        SOURCES, PEOPLE, AGREEMENTS, TIMELINE;

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The address of one entry on it. */
        String path(Object id) {
            return path() + "/" + id;
        }
    }

    private RoomTabs(Tab current, String ariaCurrent) {
        addClassNames("tabs", "noprint");
        getElement().setAttribute("aria-label", getTranslation("bank.room.tabs"));
        for (var tab : Tab.values()) {
            var link = new Anchor(tab.path(), getTranslation("bank.room.tab." + tab.path()));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", ariaCurrent);
            }
            add(link);
        }
    }

    /** On the page that lists what is on this shelf. */
    static RoomTabs on(Tab shelf) {
        return new RoomTabs(shelf, "page");
    }

    /** On the page of one entry from this shelf. */
    static RoomTabs within(Tab shelf) {
        return new RoomTabs(shelf, "true");
    }
}
