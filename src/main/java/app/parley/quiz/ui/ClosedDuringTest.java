package app.parley.quiz.ui;

import app.parley.bank.ui.ReadingRoomRule;
import app.parley.people.Notebooks;
import app.parley.quiz.QuizService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever is in the middle of a test does not get at the sources. */
@Component
class ClosedDuringTest implements ReadingRoomRule {

    private final QuizService quizzes;
    private final Notebooks notebooks;

    ClosedDuringTest(QuizService quizzes, Notebooks notebooks) {
        this.quizzes = quizzes;
        this.notebooks = notebooks;
    }

    @Override
    public Optional<String> detour() {
        return notebooks.current().flatMap(quizzes::openTest).map(QuizAddress::of);
    }
}
