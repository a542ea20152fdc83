package app.parley.quiz;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.record.Activity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One attempt at a quiz: what was drawn for it. What was answered stands in the answer log; {@link Progress} joins the
 * two.
 *
 * @param subject  what it is about
 * @param plan     the questions in the order in which they are asked, each in the version of that day
 * @param seed     fixes the order of options, so that a reload shows what was there before
 * @param deadline when time is up, if there is a limit
 * @param handedIn when it was ended: by hand, or by its last answer; empty also if the server was killed right after
 *                 that answer, so {@link Progress} asks the answers as well
 * @param homework what it is an attempt at, if it is one at homework
 */
public record Attempt(AttemptId id, LearnerId learner, Way way, Subject subject, List<QuestionRef> plan, long seed,
        Instant startedAt, Optional<Instant> deadline, Optional<Instant> handedIn, Optional<AtHomework> homework) {

    /**
     * The homework that an attempt is at.
     *
     * @param schoolClass whose teachers may see it
     * @param terms       as they are now; they may have changed since the attempt began
     */
    public record AtHomework(HomeworkId id, SchoolClassId schoolClass, HomeworkTerms terms) {
    }

    /**
     * What an attempt is about.
     *
     * @param titles     of decks and topics; empty for the whole bank
     * @param missedOnly whether it holds what was missed in an earlier attempt
     */
    public record Subject(List<String> titles, boolean missedOnly) {

        public Subject {
            titles = List.copyOf(titles);
        }
    }

    public Attempt {
        plan = List.copyOf(plan);
        if (plan.isEmpty()) {
            throw new IllegalArgumentException("an attempt has at least one question");
        }
    }

    /** Its name in the answer log. */
    public Activity activity() {
        return id.activity();
    }

    /**
     * When it ended: with the last answer, when handed in, or when time was up, whichever came first.
     *
     * @param answers how many questions are answered
     * @param lastAt  when the last of them was
     */
    Optional<Instant> endedAt(int answers, Optional<Instant> lastAt, Instant now) {
        return answers == plan.size() ? lastAt : new Ending(deadline, handedIn).at(now);
    }

    /** Whether it was for none of these classes, but for another: then it is nothing to their teachers. */
    boolean isForAnotherThan(Set<SchoolClassId> classes) {
        return homework.filter(at -> !classes.contains(at.schoolClass())).isPresent();
    }

    /** From when on its learner may be told how it went, once it is over; empty if that waits for nobody. */
    public Optional<Instant> toldAfter() {
        return homework.flatMap(at -> at.terms().toldAfter());
    }

    /** The source of chance for the question in this place: the same at every call. */
    RandomGenerator randomFor(int place) {
        return new SplittableRandom(31 * seed + place);
    }
}
