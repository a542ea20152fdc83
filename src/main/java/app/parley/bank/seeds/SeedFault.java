package app.parley.bank.seeds;

/**
 * Something that is wrong in a seed file.
 *
 * @param file    its name inside the seed folder, such as {@code decks/missile-defense.yaml}
 * @param line    counts from 1; 0 if the fault concerns the whole file
 * @param column  counts from 1; 0 if the fault concerns the whole file
 * @param message a sentence for the author, without a full stop
 */
public record SeedFault(String file, int line, int column, String message) {

    /** File, line, column and message, in the form that editors and terminals make a link of. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
