package app.parley.bench;

/** Looks at the memory that is alive while something is written. It takes its time. */
final class WatchingOutput extends CountingOutput {

    private static final long BETWEEN_LOOKS = 1_000_000;

    private final long before = alive();
    private long most = before;
    private long next = BETWEEN_LOOKS;

    @Override
    public void write(byte[] some, int from, int count) {
        super.write(some, from, count);
        if (bytes >= next) {
            next += BETWEEN_LOOKS;
            most = Math.max(most, alive());
        }
    }

    /** How many bytes more than at the beginning were alive at the most. */
    long mostMore() {
        return most - before;
    }

    private static long alive() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
