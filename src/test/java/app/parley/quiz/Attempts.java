package app.parley.quiz;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Attempts and their answers for tests. */
final class Attempts {

    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private Attempts() {
    }

    /** A practice of so many questions, begun at {@link #START}. */
    static Attempt aPractice(int questions) {
        return anAttempt(Way.PRACTICE, questions, Optional.empty(), Optional.empty());
    }

    /** A test of so many questions with a time limit, begun at {@link #START}. */
    static Attempt aTest(int questions, Duration limit) {
        return anAttempt(Way.TEST, questions, Optional.of(START.plus(limit)), Optional.empty());
    }

    /** The same attempt, handed in so long after {@link #START}. */
    static Attempt handedIn(Attempt attempt, Duration after) {
        return anAttempt(attempt.way(), attempt.plan().size(), attempt.deadline(), Optional.of(START.plus(after)));
    }

    private static Attempt anAttempt(Way way, int questions, Optional<Instant> deadline, Optional<Instant> handedIn) {
        return new Attempt(AttemptId.random(), LearnerId.random(), way, new Attempt.Subject(List.of(), false),
                IntStream.range(0, questions).mapToObj(i -> new QuestionRef(new QuestionId("question-" + i), 1)).toList(),
                42, START, deadline, handedIn, Optional.empty());
    }

    /** An answer with this score, given so long after {@link #START}. */
    static Answer anAnswer(Attempt attempt, int place, double score, Duration after) {
        var at = START.plus(after);
        return new Answer(AnswerId.random(), attempt.activity(), attempt.learner().uuid(), place,
                Optional.of(attempt.learner()), attempt.plan().get(place), new Response.Truth(true), score, Set.of(), at,
                StudyDay.at(at, ZoneOffset.UTC), Optional.empty());
    }
}
