package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;

/**
 * A page of the reading room. A learner in the middle of a test gets the way back to the test instead: the content is
 * then not made at all, so nothing of it reaches the browser.
 */
abstract class ReadingRoomView extends Div implements BeforeEnterObserver, TitledView {

    private final ReadingRoom room;
    private String title = "";

    ReadingRoomView(ReadingRoom room) {
        this.room = room;
    }

    /** Fills the empty page. Called at each navigation to it while the room is open. */
    abstract void open(BankContent bank, BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        whileOpen(bank -> open(bank, event));
    }

    /** Changes what is shown, unless the learner has begun a test since the page was opened. */
    final void whileOpen(Consumer<BankContent> change) {
        room.detour().ifPresentOrElse(this::close, () -> change.accept(room.content()));
    }

    private void close(String pathOfTest) {
        title = getTranslation("bank.room.closed.title");
        removeAll();
        var back = ButtonStyle.PRIMARY.on(new Anchor(pathOfTest, getTranslation("bank.room.closed.back")));
        back.setId("back-to-test");
        var state = new EmptyState(getTranslation("bank.room.closed.reason"), getTranslation("bank.room.closed.why"), back);
        state.setId("room-closed");
        add(new PageHead(title), state);
    }

    final BankContent content() {
        return room.content();
    }

    /** Writes a filter into the address, for Back, reload and bookmarks, and leaves the focus where it is. */
    final void keepInAddress(RoomTabs.Tab tab, QueryParameters filter) {
        var query = filter.getQueryString();
        UI.getCurrentOrThrow().getPage().getHistory()
                .pushState(null, query.isEmpty() ? tab.path() : tab.path() + "?" + query, false);
    }

    final void setViewTitle(String title) {
        this.title = title;
    }

    @Override
    public final String title() {
        return title;
    }
}
