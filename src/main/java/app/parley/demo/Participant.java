package app.parley.demo;

import app.parley.base.LearnerId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/** A learner of the story at work alone: quizzes and cards, each when its time has come. */
final class Participant {

    private final Pupil pupil;
    private final Actor actor;
    private final LearnerId id;
    private final Mind mind;
    private final SimulatedLearner quizzes;
    private final Optional<CardLearner> cards;
    private final Deque<Lesson> lessons;

    Participant(Pupil pupil, Actor actor, LearnerId id, Mind mind, SimulatedLearner quizzes, Optional<CardLearner> cards,
            Collection<Lesson> lessons) {
        this.pupil = pupil;
        this.actor = actor;
        this.id = id;
        this.mind = mind;
        this.quizzes = quizzes;
        this.cards = cards;
        this.lessons = new ArrayDeque<>(lessons);
    }

    Pupil pupil() {
        return pupil;
    }

    Actor actor() {
        return actor;
    }

    LearnerId id() {
        return id;
    }

    Mind mind() {
        return mind;
    }

    /** Does all that is to be done before this moment. */
    void until(Instant moment) {
        while (!lessons.isEmpty() && lessons.getFirst().at().isBefore(moment)) {
            var lesson = lessons.removeFirst();
            cards.ifPresent(studying -> studying.until(lesson.at()));
            quizzes.take(lesson);
        }
        cards.ifPresent(studying -> studying.until(moment));
    }
}
