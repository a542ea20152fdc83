package app.parley.quiz;

import app.parley.bank.Bank;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.people.LearnerData;
import app.parley.quiz.store.AttemptStore;
import app.parley.record.Answer;
import app.parley.record.AnswerLog;
import app.parley.record.Logged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A learner's quizzes and answers, to take along or to delete. */
@Service
class QuizData implements LearnerData {

    private final AttemptStore attempts;
    private final AnswerLog answers;
    private final QuizService quizzes;
    private final Bank bank;

    QuizData(AttemptStore attempts, AnswerLog answers, QuizService quizzes, Bank bank) {
        this.attempts = attempts;
        this.answers = answers;
        this.quizzes = quizzes;
        this.bank = bank;
    }

    /** The quizzes and the answers of a learner. The score of an answer is left out while its test still runs. */
    record Export(List<AttemptSummary> attempts, List<ExportedAnswer> answers) {
    }

    /** One answer, with the prompt as it was asked. */
    record ExportedAnswer(Instant answeredAt, String question, int version, String prompt, Response response,
            Optional<Double> score) {
    }

    @Override
    public String name() {
        return "quizzes";
    }

    @Override
    public Export export(LearnerId learner) {
        var history = new ArrayList<AttemptSummary>();
        List<AttemptSummary> quizPage;
        do {
            quizPage = quizzes.history(learner, history.size());
            history.addAll(quizPage);
        } while (quizPage.size() == QuizService.HISTORY_PAGE);
        var untold = quizzes.untold(learner);
        var exported = new ArrayList<ExportedAnswer>();
        List<Logged> page;
        long last = 0;
        do {
            page = answers.of(learner, last, AnswerLog.MAX_PAGE);
            for (var logged : page) {
                last = logged.number();
                exported.add(exported(logged.answer(), untold.contains(logged.answer().activity())));
            }
        } while (page.size() == AnswerLog.MAX_PAGE);
        return new Export(history, exported);
    }

    /** A quiz that was begun before is not among them, though the answers are that were given in it since. */
    @Override
    public Optional<Object> exportForTeachers(LearnerId learner, Instant since) {
        var everything = export(learner);
        return Optional.of(new Export(
                everything.attempts().stream().filter(attempt -> !attempt.startedAt().isBefore(since)).toList(),
                everything.answers().stream().filter(answer -> !answer.answeredAt().isBefore(since)).toList()));
    }

    private ExportedAnswer exported(Answer answer, boolean stillRunning) {
        return new ExportedAnswer(answer.answeredAt(), answer.question().id().text(), answer.question().version(),
                bank.question(answer.question()).prompt(), answer.response(),
                stillRunning ? Optional.empty() : Optional.of(answer.score()));
    }

    /** A quiz that was opened and left without a single answer is nothing. */
    @Override
    public boolean keepsAnything(LearnerId learner) {
        return !answers.of(learner, 0, 1).isEmpty();
    }

    @Override
    public void forget(LearnerId learner) {
        answers.forget(learner);
        attempts.deleteOf(learner);
    }
}
