package app.parley.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Slows down guessing: whoever tries gets so many tries at once, and new ones evenly over a period. A try that was
 * right is given back, so that a whole class behind one address can come in at the same time.
 */
final class Tries {

    /** More who-s than this at once are an attack from many places; the oldest are forgotten, and a common limit holds. */
    private static final int REMEMBERED = 20_000;

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param tries how many tries a newcomer has, and how many come back in each period
     * @param period the time in which all tries come back
     */
    Tries(int tries, Duration period) {
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                // After a whole period without a try the bucket is full again, as a new one is.
                .expireAfterAccess(period)
                .build(who -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                        .build());
    }

    /** Counts a try; throws {@link Refusal.TooManyTries} if there is none left. */
    void take(String who) {
        var probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Refusal.TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Gives back a try that was right. */
    void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }
}
