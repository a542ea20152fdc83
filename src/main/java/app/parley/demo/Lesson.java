package app.parley.demo;

import app.parley.quiz.HomeworkId;
import app.parley.quiz.QuizOrder;
import java.time.Instant;

/** A quiz that a learner of the story sits down to. */
record Lesson(Instant at, Subject subject, Course course) {

    /** What it is. */
    sealed interface Subject {

        /** What the learner chose. */
        record Own(QuizOrder order) implements Subject {
        }

        /** What the class was given. */
        record Given(HomeworkId homework) implements Subject {
        }
    }

    /** How far the learner takes it. */
    enum Course {
        /** To the last question. */
        TO_THE_END,
        /** To the last question, and then once more through what was missed. */
        WITH_MISSED,
        /** Handed in after about two thirds. */
        HANDED_IN,
        /** Left in the middle, to go on with later. */
        LEFT_OPEN
    }
}
