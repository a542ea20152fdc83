package app.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times that many threads measured, in milliseconds when read: percentiles of all, and how p99 varied from slice to slice. */
final class Latencies {

    /** One run is cut into so many slices of equal length, to show how much a figure can be trusted. */
    static final int SLICES = 5;

    private final ConcurrentLinkedQueue<Measured> all = new ConcurrentLinkedQueue<>();

    private record Measured(long atNanos, long nanos) {}

    /** Notes something that ended just now. */
    void add(long nanos) {
        all.add(new Measured(System.nanoTime(), nanos));
    }

    long count() {
        return all.size();
    }

    /** A row with count, p50, p95, p99 and maximum of the whole run, and the least, middle and greatest p99 of its slices. */
    String row(String name) {
        var measured = List.copyOf(all);
        if (measured.isEmpty()) {
            return "%-34s nothing measured".formatted(name);
        }
        var sorted = sorted(measured);
        var p99 = p99OfSlices(measured);
        return String.format(Locale.ROOT,
                "%-34s n=%-7d p50 %7.1f  p95 %7.1f  p99 %7.1f  max %7.1f ms   p99 of %d slices: min %.1f, median %.1f, max %.1f",
                name, sorted.length, percentile(sorted, 0.5), percentile(sorted, 0.95), percentile(sorted, 0.99),
                sorted[sorted.length - 1] / 1e6, p99.length, p99[0], p99[p99.length / 2], p99[p99.length - 1]);
    }

    private static double[] p99OfSlices(List<Measured> measured) {
        var first = measured.stream().mapToLong(Measured::atNanos).min().orElseThrow();
        var length = (measured.stream().mapToLong(Measured::atNanos).max().orElseThrow() - first) / SLICES + 1;
        var slices = new ArrayList<List<Measured>>();
        for (var i = 0; i < SLICES; i++) {
            slices.add(new ArrayList<>());
        }
        measured.forEach(one -> slices.get((int) ((one.atNanos() - first) / length)).add(one));
        return slices.stream().filter(slice -> !slice.isEmpty())
                .mapToDouble(slice -> percentile(sorted(slice), 0.99)).sorted().toArray();
    }

    private static long[] sorted(List<Measured> measured) {
        return measured.stream().mapToLong(Measured::nanos).sorted().toArray();
    }

    /** The smallest time that at least this share of all times do not exceed, in milliseconds. */
    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
