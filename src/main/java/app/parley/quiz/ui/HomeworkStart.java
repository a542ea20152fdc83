package app.parley.quiz.ui;

import app.parley.design.Confirmation;
import app.parley.quiz.Due;
import app.parley.quiz.HomeworkException;
import app.parley.quiz.MyHomework;
import app.parley.quiz.QuizException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;

/** The way from a page into an attempt at homework. Where time runs from then on, it asks first. */
final class HomeworkStart {

    private final MyHomework homework;
    private final Clock clock;

    HomeworkStart(MyHomework homework, Clock clock) {
        this.homework = homework;
        this.clock = clock;
    }

    /** @param trouble gets the sentence about what went wrong */
    void press(Due due, SerializableConsumer<String> trouble) {
        due.timeFrom(clock.instant()).filter(time -> time.isPositive() && due.running().isEmpty()).ifPresentOrElse(
                time -> Confirmation.plain(HomeworkWords.text("homework.start.ask", due.homework().title()),
                        HomeworkWords.text("homework.start.limit", QuizWords.time(time)), HomeworkWords.text("homework.start"),
                        () -> begin(due, trouble)).open(),
                () -> begin(due, trouble));
    }

    private void begin(Due due, SerializableConsumer<String> trouble) {
        try {
            UI.getCurrent().navigate(QuizAddress.of(homework.start(due.homework().id())));
        } catch (HomeworkException e) {
            trouble.accept(HomeworkWords.text(e.messageKey()));
        } catch (QuizException e) {
            trouble.accept(HomeworkWords.text(e.messageKey()));
        }
    }
}
