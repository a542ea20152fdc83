package app.parley.quiz;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.AnswerLog;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a learner stands with each question: a reading of the answer log. */
@Service
public class Standings {

    private final AnswerLog answers;
    private final QuizService quizzes;

    Standings(AnswerLog answers, QuizService quizzes) {
        this.answers = answers;
        this.quizzes = quizzes;
    }

    /**
     * The score of the newest answer to each question, from 0 to 1. Answers of a test that still runs are left out: how
     * they went is not told before its end.
     */
    @Transactional(readOnly = true)
    public Map<QuestionId, Double> newestScores(LearnerId learner) {
        var untold = quizzes.untold(learner);
        var scores = new HashMap<QuestionId, Double>();
        for (var scored : answers.scores(learner)) {
            if (!untold.contains(scored.activity())) {
                scores.put(scored.question(), scored.score());
            }
        }
        return scores;
    }
}
