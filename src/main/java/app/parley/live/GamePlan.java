package app.parley.live;

import app.parley.bank.QuestionRef;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What was decided before a game began. It never changes.
 *
 * @param title       shown to the players, such as the name of the deck
 * @param questions   in the order in which they are asked, each in the version of that day
 * @param seed        fixes the order of options, the same on the projector and on every phone
 * @param schoolClass the class it is meant for, if any
 */
public record GamePlan(GameId id, TeacherId host, String title, List<QuestionRef> questions, GameSettings settings,
        long seed, Instant createdAt, Optional<SchoolClassId> schoolClass) {

    /** For so many days after a game without a class its teacher can look up who was who; then the names in it go. */
    public static final int DAYS_NAMED = 30;

    /** Most questions in one game. */
    public static final int MAX_QUESTIONS = 200;

    public GamePlan {
        questions = List.copyOf(questions);
        if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
            throw new IllegalArgumentException("1 to " + MAX_QUESTIONS + " questions: " + questions.size());
        }
    }

    /** The source of chance for the question in this place: the same at every call. */
    public RandomGenerator randomFor(int question) {
        return new SplittableRandom(31 * seed + question);
    }
}
