package app.parley.quiz.ui;

import app.parley.design.StudyDoor;
import app.parley.people.Notebooks;
import app.parley.quiz.QuizService;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invites to the quiz that waits to be finished, on the home page and before the cards. */
@Component
@Order(1)
class GoOnDoor implements StudyDoor {

    private final QuizService quizzes;
    private final Notebooks notebooks;

    GoOnDoor(QuizService quizzes, Notebooks notebooks) {
        this.quizzes = quizzes;
        this.notebooks = notebooks;
    }

    @Override
    public Optional<Invitation> invitation() {
        return notebooks.current().flatMap(quizzes::running).map(attempt -> {
            var left = attempt.total() - attempt.answered();
            return new Invitation(left, I18NProvider.translate("quiz.door.left", left), QuizWords.subject(attempt.subject()),
                    I18NProvider.translate("quiz.door.action"), QuizAddress.of(attempt.id()));
        });
    }
}
