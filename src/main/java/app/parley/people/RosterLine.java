package app.parley.people;

import java.util.Optional;

/**
 * One line of a list of names, looked at before anything is stored.
 *
 * @param number from 1
 * @param typed  as it stands there
 */
public record RosterLine(int number, String typed, Verdict verdict) {

    /** What becomes of a line. */
    public sealed interface Verdict {}

    /** A name that can be enrolled. */
    public record Fit(DisplayName name) implements Verdict {}

    /** Not a name: {@link Refusal.UnfitName}. */
    public record Unfit() implements Verdict {}

    /** Characters that the file's code page does not have: it was read in another one. */
    public record Garbled() implements Verdict {}

    /** The same name as in an earlier line. Two pupils of one name need something to tell them apart. */
    public record Repeated(int firstNumber) implements Verdict {}

    /** Somebody in the class has this name. */
    public record Taken() implements Verdict {}

    /** One more than the class has room for. */
    public record NoRoom() implements Verdict {}

    /** The name, if it can be enrolled. */
    public Optional<DisplayName> name() {
        return verdict instanceof Fit(var name) ? Optional.of(name) : Optional.empty();
    }
}
