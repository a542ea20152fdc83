package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.quiz.AttemptId;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A learner of the story who takes quizzes. What they answer to a question depends on who they are and how often they
 * have met it, not on the order in which a quiz asks: the same story has the same scores every time. Whoever studies with
 * cards answers by what they remember of those.
 */
final class SimulatedLearner {

    /** What one earlier meeting with a question is worth, in logits. */
    private static final double LEARNED = 0.8;
    /** How often somebody answers wrongly in a quiz what they know. */
    private static final double SLIP = 0.05;
    /** The chance to know a part of what is not remembered as a whole. */
    private static final double PARTLY = 0.3;

    private final QuizService quizzes;
    private final Bank bank;
    private final Actor actor;
    private final LearnerId id;
    private final long seed;
    private final double ability;
    private final Optional<TrueMemory> memory;
    private final Map<QuestionId, Integer> meetings = new HashMap<>();

    SimulatedLearner(QuizService quizzes, Bank bank, Actor actor, LearnerId id, long seed, double ability,
            Optional<TrueMemory> memory) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.actor = actor;
        this.id = id;
        this.seed = seed;
        this.ability = ability;
        this.memory = memory;
    }

    void take(Lesson lesson) {
        actor.goTo(lesson.at());
        var attempt = quizzes.start(id, lesson.order());
        switch (lesson.course()) {
            case TO_THE_END -> answer(attempt, 1);
            case HANDED_IN -> {
                answer(attempt, 0.67);
                quizzes.handIn(id, attempt);
            }
            case LEFT_OPEN -> answer(attempt, 0.4);
            case WITH_MISSED -> {
                answer(attempt, 1);
                if (!quizzes.result(id, attempt).missed().isEmpty()) {
                    actor.spend(Duration.ofMinutes(2));
                    answer(quizzes.practiceMissed(id, attempt), 1);
                }
            }
        }
    }

    /** Answers until this share is done, or time is up. */
    private void answer(AttemptId attempt, double share) {
        var progress = quizzes.progress(id, attempt);
        for (var asked = quizzes.next(progress); asked.isPresent(); asked = quizzes.next(progress)) {
            var question = asked.get();
            if (question.place() >= share * progress.total()) {
                return;
            }
            var random = randomFor(question.question().id());
            var took = Duration.ofMillis(random.nextLong(6_000, 40_000));
            actor.spend(took);
            if (quizzes.isOver(progress)) {
                return;
            }
            var response = response(bank.question(question.question()), random);
            var outcome = quizzes.answer(id, attempt, question.place(), AnswerId.random(), response,
                    Optional.of(took), ZoneId.systemDefault());
            progress = outcome.progress();
            if (progress.attempt().way() == Way.PRACTICE) {
                actor.spend(Duration.ofMillis(random.nextLong(3_000, 12_000)));
            }
        }
    }

    private Response response(Question question, RandomGenerator random) {
        double met = ability + LEARNED * meetings.merge(question.id(), 1, Integer::sum) - LEARNED;
        var remembered = memory.map(cards -> cards.recall(question, actor.now())).orElse(OptionalDouble.empty());
        var response = remembered.isPresent()
                ? ItemResponse.known(question, random.nextDouble() < (1 - SLIP) * remembered.getAsDouble() ? 1 : PARTLY, random)
                : ItemResponse.draw(question, met, random);
        memory.ifPresent(cards -> cards.review(question, actor.now(), question.task().mark(response).score() == 1));
        return response;
    }

    private SplittableRandom randomFor(QuestionId question) {
        return new SplittableRandom(seed + 31L * question.text().hashCode() + 1_000_003L * meetings.getOrDefault(question, 0));
    }
}
