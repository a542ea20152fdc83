package app.parley.live.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Slows down guessing. Only what was wrong counts, so that a whole school behind one address comes in with what stands on
 * the projector.
 */
final class Guesses {

    private static final int REMEMBERED = 20_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> perAddress;
    private final Bucket all;

    /**
     * @param ofAddress how many wrong tries an address has each minute
     * @param ofAll     how many all addresses together have
     */
    Guesses(int ofAddress, int ofAll) {
        perAddress = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(PERIOD).build(_ -> bucket(ofAddress));
        all = bucket(ofAll);
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder().addLimit(limit -> limit.capacity(tries).refillGreedy(tries, PERIOD)).build();
    }

    boolean mayTry(String address) {
        return all.getAvailableTokens() > 0 && perAddress.get(address).getAvailableTokens() > 0;
    }

    void wasWrong(String address) {
        perAddress.get(address).tryConsume(1);
        all.tryConsume(1);
    }
}
