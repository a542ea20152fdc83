package app.parley.study.ui;

import app.parley.design.Track;
import app.parley.study.learn.Course;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many questions of a run are learned. */
final class LearnBar extends Div {

    private final Track track = Track.progress(getTranslation("learn.progress"), 0, 1);
    private final Span counter = new Span();

    LearnBar(Course course) {
        addClassName("qz-top");
        counter.addClassNames("rv-n", "num");
        counter.setTestId("progress");
        add(track, counter);
        show(course);
    }

    final void show(Course course) {
        track.setProgress(course.learned(), course.total());
        counter.setText(getTranslation("learn.progress.of", course.learned(), course.total()));
    }
}
