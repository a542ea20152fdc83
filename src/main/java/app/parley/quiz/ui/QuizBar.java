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

    /** Homework that closes in some days has no ring that counts down to it. */
    private static final Duration LONGEST_SHOWN = QuizOrder.MAX_TIME.multipliedBy(2).plusSeconds(1);

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
        deadline.filter(end -> end.isBefore(attempt.startedAt().plus(LONGEST_SHOWN))).ifPresent(end -> {
            var ring = new TimerRing(Duration.between(attempt.startedAt(), end), end, clock);
            ring.addClassName("ring--s");
            ring.addTimeUpListener(onTimeUp);
            time.add(ring);
        });
        time.setVisible(time.getComponentCount() > 0);
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
