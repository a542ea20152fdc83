package app.parley.demo;

import app.parley.bank.Question;
import app.parley.quiz.Audience;
import app.parley.quiz.HomeworkOrder;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Homework of the story, or a test in class. */
record Assignment(Instant opens, Instant closes, String title, List<Question> questions, boolean isTest) {

    private static final Duration TIME = Duration.ofMinutes(20);

    HomeworkOrder order() {
        var terms = isTest
                ? new HomeworkTerms(Way.TEST, opens, closes, 1, Optional.of(TIME), false, Telling.AFTER_CLOSING)
                : new HomeworkTerms(Way.PRACTICE, opens, closes, 2, Optional.empty(), true, Telling.AFTER_EACH);
        return new HomeworkOrder(title, questions.stream().map(Question::id).toList(), Selection.ALL, QuizOrder.MAX_COUNT, Audience.wholeClass(),
                Optional.empty(), terms);
    }
}
