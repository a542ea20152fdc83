package app.parley.study.ui;

import app.parley.design.Track;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many cards of a session are done. */
final class SessionBar extends Div {

    private final Track track = Track.progress(getTranslation("study.progress"), 0, 1);
    private final Span counter = new Span();

    SessionBar(Session session) {
        addClassName("qz-top");
        counter.addClassNames("rv-n", "num");
        counter.setTestId("progress");
        add(track, counter);
        show(session);
    }

    final void show(Session session) {
        track.setProgress(session.done(), session.total());
        counter.setText(getTranslation("study.progress.of", session.done(), session.total()));
    }
}
