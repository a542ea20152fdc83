package app.parley.quiz.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.TimerRing;
import app.parley.design.Track;
import app.parley.quiz.Attempt;
import app.parley.quiz.Progress;
import app.parley.quiz.Way;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Duration;

/** How far an attempt has come, how much time is left, and a way to end it. */
class QuizBar extends Div {

    private final Track track = Track.progress(getTranslation("quiz.progress"), 0, 1);
    private final Span counter = new Span();

    QuizBar(Progress progress, Clock clock, Command onTimeUp, Command onEnd) {
        addClassName("qz-top");
        counter.addClassNames("rv-n", "num");
        add(track, counter);
        var attempt = progress.attempt();
        attempt.deadline().ifPresent(deadline -> {
            var ring = new TimerRing(Duration.between(attempt.startedAt(), deadline), deadline, clock);
            ring.addClassName("ring--s");
            ring.addTimeUpListener(onTimeUp);
            add(ring);
        });
        add(end(attempt, onEnd));
        show(progress);
    }

    private Button end(Attempt attempt, Command onEnd) {
        var way = attempt.way() == Way.TEST ? "test" : "practice";
        var end = ButtonStyle.TEXT.small(new Button(getTranslation("quiz.end." + way)));
        end.setTestId("end");
        end.addClickListener(_ -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation("quiz.end.ask." + way));
            dialog.setText(getTranslation("quiz.end.means"));
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
    }
}
