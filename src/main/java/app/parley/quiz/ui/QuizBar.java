package app.parley.quiz.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.TimerRing;
import app.parley.design.Track;
import app.parley.quiz.Attempt;
import app.parley.quiz.Progress;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Way;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far an attempt has come, how much time is left, and a way to end it. */
class QuizBar extends Div {

    /** More than any learner's own time. What closes in some days has a ring as well, which is seen in its last hour. */
    private static final Duration LONGEST_OWN = QuizOrder.MAX_TIME.multipliedBy(2).plusSeconds(1);
    private static final Duration LAST_STRETCH = Duration.ofHours(1);

    private final Track track = Track.progress(getTranslation("quiz.progress"), 0, 1);
    private final Span counter = new Span();
    private final Div time = new Div();
    private final Clock clock;
    private final Command onTimeUp;
    private Optional<Instant> deadline = Optional.empty();

    QuizBar(Progress progress, Clock clock, Command onTimeUp, Command onEnd) {
        this.clock = clock;
        this.onTimeUp = onTimeUp;
        addClassName("qz-top");
        counter.addClassNames("rv-n", "num");
        time.setVisible(false);
        add(track, counter, time, end(progress.attempt(), onEnd));
        show(progress);
    }

    /** The teacher may have given more time meanwhile, or less. */
    private void showTime(Attempt attempt) {
        if (deadline.equals(attempt.deadline())) {
            return;
        }
        deadline = attempt.deadline();
        time.removeAll();
        deadline.ifPresent(end -> time.add(ring(Duration.between(attempt.startedAt(), end), end)));
        time.setVisible(time.getComponentCount() > 0);
    }

    /** It runs also while it is not seen, and so sends what was chosen when time is up. */
    private TimerRing ring(Duration whole, Instant end) {
        boolean isOwnTime = whole.compareTo(LONGEST_OWN) < 0;
        var ring = new TimerRing(isOwnTime ? whole : LAST_STRETCH, end, clock);
        if (!isOwnTime) {
            ring.showFrom(LAST_STRETCH);
        }
        ring.addClassName("ring--s");
        ring.addTimeUpListener(onTimeUp);
        return ring;
    }

    private Button end(Attempt attempt, Command onEnd) {
        var way = attempt.way() == Way.TEST ? "test" : "practice";
        var end = ButtonStyle.TEXT.small(new Button(getTranslation("quiz.end." + way)));
        end.setTestId("end");
        end.addClickListener(_ -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation("quiz.end.ask." + way));
            dialog.setText(getTranslation(attempt.toldAfter().isEmpty() ? "quiz.end.means" : "quiz.end.means.later"));
            dialog.setConfirmText(getTranslation("quiz.end." + way));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("quiz.end.cancel"));
            dialog.addConfirmListener(_ -> onEnd.execute());
            dialog.open();
        });
        return end;
    }

    final void show(Progress progress) {
        track.setProgress(progress.answered(), progress.total());
        counter.setText(getTranslation("quiz.counter", progress.answered(), progress.total()));
        showTime(progress.attempt());
    }
}
