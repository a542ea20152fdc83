package app.parley.bank.seeds;

/**
 * A seed file as it was found.
 *
 * @param name inside the seed folder, with slashes
 */
public record SeedFile(String name, byte[] bytes) {

    /** Largest seed file, in bytes. */
    public static final int MAX_BYTES = 1 << 20;
}
