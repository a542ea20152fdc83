package app.parley.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The time that is left: a number that is the truth, in a ring that is the feeling. The server says once how much is
 * left, and the browser draws each second by itself. Screen readers hear it at ten seconds and at the end only.
 *
 * <p>The ring is a picture, not a judge: whether an answer came in time is for the server to say.
 */
@Tag("parley-timer-ring")
public final class TimerRing extends Component implements HasStyle {

    private static final String DRAWING = """
            <svg viewBox="0 0 100 100" aria-hidden="true"><circle class="t" cx="50" cy="50" r="44"/>\
            <circle class="v" cx="50" cy="50" r="44"/></svg><b class="num"></b><span class="vh" role="status"></span>""";

    private final Supplier<Duration> left;

    /**
     * A ring that starts to run when it is shown.
     *
     * @param total the whole time, which the full ring stands for
     * @param end when time is up
     * @param clock the server's clock
     */
    public TimerRing(Duration total, Instant end, Clock clock) {
        this(total, () -> Duration.between(clock.instant(), end));
    }

    /** A ring that knows only how much is left now; show it at once, and tell it with {@link #restart} what changes. */
    public TimerRing(Duration total, Duration left) {
        this(total, () -> left);
    }

    private TimerRing(Duration total, Supplier<Duration> left) {
        this.left = left;
        addClassName("ring");
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("aria-label", getTranslation("design.timer.label"));
        getElement().setAttribute("text-ten", getTranslation("design.timer.ten"));
        getElement().setAttribute("text-over", getTranslation("design.timer.over"));
        getElement().setProperty("innerHTML", DRAWING);
        setTotal(total);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // A ring that moved within the page has been told already.
        if (!getElement().hasAttribute("left-ms")) {
            setLeft(left.get());
        }
        event.getUI().getPage().addJsModule("context://components/timer-ring.js");
    }

    /** Goes on from here: time was added or taken away, or the clock ran again after a pause. */
    public void restart(Duration total, Duration left) {
        setTotal(total);
        setLeft(left);
    }

    /** Is seen only when no more than this is left; it runs all the same. */
    public void showFrom(Duration left) {
        getElement().setAttribute("shown-from-ms", Long.toString(left.toMillis()));
    }

    /** Stands still, or runs again. */
    public void setPaused(boolean paused) {
        getElement().setAttribute("paused", paused);
    }

    private void setTotal(Duration total) {
        getElement().setAttribute("total-ms", Long.toString(total.toMillis()));
    }

    private void setLeft(Duration left) {
        // Time left rather than a time of day: the clock of a pupil's phone may be minutes off.
        var millis = Long.toString(left.isNegative() ? 0 : left.toMillis());
        // The browser is told of changes only, and the same number is something new when it comes later.
        getElement().setAttribute("left-ms", millis.equals(getElement().getAttribute("left-ms")) ? millis + ".5" : millis);
    }

    /** Calls back when the ring of this browser has run out; the browser may be wrong, so check the clock. */
    public Registration addTimeUpListener(Command listener) {
        return getElement().addEventListener("time-up", event -> listener.execute());
    }
}
