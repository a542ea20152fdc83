package app.parley.live.room;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** The rules for names in a game. Immutable. */
public final class Nicknames {

    /** Why a name is refused. */
    public enum Fault {
        LENGTH, CHARACTERS, WORDS
    }

    /** What came of a typed name. */
    public sealed interface Reading {

        record Fit(Nickname name) implements Reading {
        }

        record Unfit(Fault fault) implements Reading {
        }
    }

    /** The rules with the words that travel with the program and those of the school. */
    public static Nicknames with(Collection<String> blocked) {
        throw new UnsupportedOperationException();
    }

    /** The name in what a person typed. */
    public Reading read(String typed) {
        throw new UnsupportedOperationException();
    }

    /** Different polite names that are not taken, as many as wanted. */
    public List<Nickname> suggest(int count, Predicate<Nickname> isTaken, RandomGenerator random) {
        throw new UnsupportedOperationException();
    }
}
