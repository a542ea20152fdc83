package app.parley.quiz;

import app.parley.bank.Bank;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.LearnerData;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.quiz.store.AttemptStore;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.record.KeptAnswer;
import app.parley.record.KeptAnswer.FirstMark;
import app.parley.record.KeptAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A learner's quizzes and answers, to take along or to delete. */
@Service
class QuizData implements LearnerData {

    private final AttemptStore attempts;
    private final AnswerLog answers;
    private final KeptAnswers kept;
    private final QuizService quizzes;
    private final SchoolClasses classes;
    private final Bank bank;

    QuizData(AttemptStore attempts, AnswerLog answers, KeptAnswers kept, QuizService quizzes, SchoolClasses classes, Bank bank) {
        this.attempts = attempts;
        this.answers = answers;
        this.kept = kept;
        this.quizzes = quizzes;
        this.classes = classes;
        this.bank = bank;
    }

    /** The quizzes and the answers of a learner. What an answer is worth is left out while its test still runs. */
    record Export(List<AttemptSummary> attempts, List<ExportedAnswer> answers) {
    }

    /**
     * One answer, with the prompt as it was asked.
     *
     * @param activity    what kind of thing it was given in, and {@code activityId} in which one
     * @param place       of the question in it, from 0
     * @param studyDay    the learner's day at that time
     * @param takenBackAt when the learner took it back; it counts for nothing then
     * @param mark        what it is worth; left out while nothing may be told
     * @param firstMark   what it was worth before its key was corrected
     * @param card        of an answer to a flashcard
     */
    record ExportedAnswer(Instant answeredAt, Activity.Kind activity, UUID activityId, int place, LocalDate studyDay,
            Optional<Duration> took, String question, int version, String prompt, Response response, Optional<Instant> takenBackAt,
            Optional<Mark> mark, Optional<FirstMark> firstMark, Optional<CardReview> card) {
    }

    /** @param score from 0 to 1 */
    record Mark(double score, Set<MisconceptionId> misconceptions) {
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
        List<KeptAnswer> page;
        long last = 0;
        do {
            page = kept.of(learner, last, AnswerLog.MAX_PAGE);
            for (var one : page) {
                last = one.number();
                exported.add(exported(one, untold.contains(one.answer().activity())));
            }
        } while (page.size() == AnswerLog.MAX_PAGE);
        return new Export(history, exported);
    }

    /**
     * A quiz that was begun before is not among them, though the answers are that were given in it since. Homework of classes that
     * are not the teacher's who is signed in is left out, with its answers.
     */
    @Override
    public Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
        var everything = export(member.learner());
        var since = member.sharesFrom();
        var elsewhere = elsewhere(member.learner());
        return Optional.of(new Export(
                everything.attempts().stream().filter(attempt -> !attempt.startedAt().isBefore(since))
                        .filter(attempt -> !elsewhere.contains(attempt.id().activity())).toList(),
                everything.answers().stream().filter(answer -> !answer.answeredAt().isBefore(since))
                        .filter(answer -> !elsewhere.contains(new Activity(answer.activity(), answer.activityId()))).toList()));
    }

    private Set<Activity> elsewhere(LearnerId learner) {
        var mine = classes.mine().stream().map(SchoolClass::id).collect(Collectors.toSet());
        return attempts.of(List.of(learner)).stream().filter(attempt -> attempt.isForAnotherThan(mine)).map(Attempt::activity)
                .collect(Collectors.toSet());
    }

    private ExportedAnswer exported(KeptAnswer one, boolean untold) {
        var answer = one.answer();
        return new ExportedAnswer(answer.answeredAt(), answer.activity().kind(), answer.activity().id(), answer.place(),
                answer.studyDay().date(), answer.took(), answer.question().id().text(), answer.question().version(),
                bank.question(answer.question()).prompt(), answer.response(), one.retractedAt(),
                untold ? Optional.empty() : Optional.of(new Mark(answer.score(), answer.misconceptions())),
                untold ? Optional.empty() : one.first(), answer.review());
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
