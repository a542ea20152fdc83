package app.parley.quiz.ui;

import app.parley.design.BrowserZone;
import app.parley.design.Icon;
import app.parley.design.StudyNotice;
import app.parley.quiz.Due;
import app.parley.quiz.MyHomework;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
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
        return due.isEmpty() ? Optional.empty() : Optional.of(new DueList(due, homework, clock.instant(), BrowserZone.current()));
    }

    @Override
    public Optional<Component> reminder() {
        var due = homework.pressing(DueList.SOON);
        return due.isEmpty() ? Optional.empty() : Optional.of(line(due));
    }

    /** The first to close, how many more there are, and the way to all of them. */
    private Component line(List<Due> due) {
        var now = clock.instant();
        var first = due.getFirst().homework();
        var said = HomeworkWords.text(first.terms().hasClosed(now) ? "homework.reminder.over" : "homework.reminder", first.title(),
                HomeworkWords.when(first.terms().closesAt(), now, BrowserZone.current()));
        var line = new Anchor("study", Icon.Shape.CLOCK.icon(),
                new Span(due.size() == 1 ? said : said + " " + HomeworkWords.text("homework.reminder.more", due.size() - 1)));
        line.setTestId("homework-reminder");
        return line;
    }
}
