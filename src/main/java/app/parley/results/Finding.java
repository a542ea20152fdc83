package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import java.util.List;

/** A conclusion about a session, for a teacher, without words: the view has those, and leads from each to its evidence. */
public sealed interface Finding {

    /**
     * The best agree on an option that counts as wrong: the key may be wrong.
     *
     * @param option as in {@link Picks}
     * @param chosen how many of the best third chose it
     * @param best   how many there are in the best third
     */
    record CheckKey(QuestionRef question, String option, int chosen, int best) implements Finding {
    }

    /**
     * A misconception that many have.
     *
     * @param exposed how many answered a question in which it could have shown
     */
    record CommonMixUp(MisconceptionId misconception, List<Who> who, int exposed) implements Finding {

        public CommonMixUp {
            who = List.copyOf(who);
        }
    }

    /**
     * A wrong option that many chose.
     *
     * @param option   as in {@link Picks}
     * @param answered how many answered the question
     */
    record CommonChoice(QuestionRef question, String option, List<Who> who, int answered) implements Finding {

        public CommonChoice {
            who = List.copyOf(who);
        }
    }

    /**
     * A question that most missed.
     *
     * @param who who answered it, and not fully right
     */
    record MostMissed(QuestionRef question, List<Who> who, int answered) implements Finding {

        public MostMissed {
            who = List.copyOf(who);
        }
    }

    /**
     * Learners who need help with a topic.
     *
     * @param who      the ones who need it most first
     * @param answered how many answered enough on it to tell
     */
    record NeedHelp(TopicId topic, List<Who> who, int answered) implements Finding {

        public NeedHelp {
            who = List.copyOf(who);
        }
    }

    /**
     * A topic that the class knows.
     *
     * @param share    the mean mark, from 0 to 1
     * @param learners how many answered something on it
     */
    record Solid(TopicId topic, double share, int learners) implements Finding {
    }

    /** There is nothing to say yet. */
    record NothingYet(Why why) implements Finding {

        /** Why not. */
        public enum Why {
            /** Nobody answered anything. */
            NO_ANSWERS,
            /** Too few answers for any conclusion. */
            TOO_FEW,
            /** Nothing stands out. */
            NOTHING_STANDS_OUT
        }
    }
}
