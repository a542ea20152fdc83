package app.parley.quiz.ui;

import app.parley.design.BrowserZone;
import app.parley.design.Icon;
import app.parley.design.StudyNotice;
import app.parley.quiz.MyHomework;
import app.parley.quiz.Pressing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;

/** Reminds of homework: on the home page and before the cards of all of it, elsewhere of what presses. */
@org.springframework.stereotype.Component
class HomeworkNotice implements StudyNotice {

    private final MyHomework homework;
    private final Clock clock;

    HomeworkNotice(MyHomework homework, Clock clock) {
        this.homework = homework;
        this.clock = clock;
    }

    @Override
    public Optional<Component> notice() {
        var due = homework.due();
        return due.isEmpty() ? Optional.empty() : Optional.of(new DueList(due, homework, clock, BrowserZone.current()));
    }

    @Override
    public Optional<Component> reminder() {
        return homework.pressing(DueList.SOON).map(this::line);
    }

    /** The first to close, how many more there are, and the way to all of them. */
    private Component line(Pressing pressing) {
        var now = clock.instant();
        var said = HomeworkWords.text(now.isAfter(pressing.closesAt()) ? "homework.reminder.over" : "homework.reminder", pressing.title(),
                HomeworkWords.when(pressing.closesAt(), now, BrowserZone.current()));
        var line = new Anchor("study", Icon.Shape.CLOCK.icon(),
                new Span(pressing.others() == 0 ? said : said + " " + HomeworkWords.text("homework.reminder.more", pressing.others())));
        line.setTestId("homework-reminder");
        return line;
    }
}
