package app.parley.quiz.ui;

import app.parley.design.BrowserZone;
import app.parley.design.StudyNotice;
import app.parley.quiz.MyHomework;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;

/** Reminds of homework on the home page and before the cards. */
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
}
