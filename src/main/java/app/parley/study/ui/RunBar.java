package app.parley.study.ui;

import app.parley.design.Track;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far a session or a run of learning is. */
final class RunBar extends Div {

    private final Track track;
    private final Span counter = new Span();
    private final String countKey;

    /**
     * @param labelKey what the bar shows, for those who do not see it
     * @param countKey the text with how many of how many
     */
    RunBar(String labelKey, String countKey) {
        this.countKey = countKey;
        track = Track.progress(getTranslation(labelKey), 0, 1);
        addClassName("qz-top");
        counter.addClassNames("rv-n", "num");
        counter.setTestId("progress");
        add(track, counter);
    }

    void show(int done, int total) {
        track.setProgress(done, total);
        counter.setText(getTranslation(countKey, done, total));
    }
}
