package app.parley.live.web;

import app.parley.live.room.TokenHash;
import app.parley.live.run.MonotonicTime;
import app.parley.live.run.RunningGame;
import app.parley.live.run.RunningGames;
import app.parley.live.wire.Bye;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The phones that poll. */
@Component
class PollPhones {

    private static final int MAX_SEATS = 25_000;
    /** So many pages of one seat are remembered, to tell the older ones that a newer one has it. */
    private static final int MAX_PAGES = 4;
    private static final int ARRIVALS_AT_ONCE = 10;
    private static final int ARRIVALS_EACH_SECOND = 2;
    /** Since the last poll was answered, which can be long after the phone was there last. */
    private static final Duration SILENCE = Duration.ofSeconds(6);

    private final RunningGames games;
    private final MonotonicTime time;
    private final Map<TokenHash, Pages> seats = new ConcurrentHashMap<>();

    PollPhones(RunningGames games, MonotonicTime time) {
        this.games = games;
        this.time = time;
    }

    /** One open page of one phone. A reloaded one is another: the newest has the seat. */
    record Page(TokenHash token, String connection) {
    }

    /** What is there for a page: its phone, or a last word. */
    sealed interface Found {

        record Here(PollPhone phone) implements Found {
        }

        record Gone(Bye why) implements Found {
        }
    }

    Found find(Page page) {
        var game = games.find(page.token());
        if (game.isEmpty()) {
            return new Found.Gone(Bye.UNKNOWN_SEAT);
        }
        var pages = seats.size() < MAX_SEATS ? seats.computeIfAbsent(page.token(), token -> new Pages(game.get(), token))
                : seats.get(page.token());
        return pages == null ? new Found.Gone(Bye.RESTART) : pages.find(page.connection());
    }

    /** Forgets a page: it left, or its last word was said. */
    void forget(Page page) {
        var pages = seats.get(page.token());
        if (pages != null) {
            pages.forget(page.connection());
        }
    }

    @Scheduled(fixedRateString = "PT1S")
    void forgetSilent() {
        seats.values().removeIf(Pages::areSilent);
    }

    void byeToAll(Bye why) {
        seats.values().forEach(pages -> pages.bye(why));
    }

    /** The pages of one seat. How often new ones come is limited here, also when old ones were told to go. */
    private final class Pages {

        private final RunningGame game;
        private final TokenHash token;
        private final Pace arrivals = new Pace(ARRIVALS_AT_ONCE, ARRIVALS_EACH_SECOND, time.nanos());
        private final Map<String, PollPhone> phones = new LinkedHashMap<>();
        private long arrivedNanos = time.nanos();

        Pages(RunningGame game, TokenHash token) {
            this.game = game;
            this.token = token;
        }

        synchronized Found find(String connection) {
            var known = phones.get(connection);
            if (known != null) {
                return new Found.Here(known);
            }
            arrivedNanos = time.nanos();
            if (!arrivals.take(arrivedNanos)) {
                return new Found.Gone(Bye.FLOOD);
            }
            if (phones.size() == MAX_PAGES) {
                forget(phones.keySet().iterator().next());
            }
            var phone = new PollPhone(game, token, time);
            phones.put(connection, phone);
            game.come(token, phone);
            return new Found.Here(phone);
        }

        synchronized void forget(String connection) {
            var phone = phones.remove(connection);
            if (phone != null) {
                game.go(phone);
            }
        }

        synchronized boolean areSilent() {
            phones.entrySet().stream().filter(page -> page.getValue().isSilent(SILENCE)).map(Map.Entry::getKey).toList()
                    .forEach(this::forget);
            return phones.isEmpty() && time.nanos() - arrivedNanos > SILENCE.toNanos();
        }

        synchronized void bye(Bye why) {
            List.copyOf(phones.values()).forEach(phone -> phone.bye(why));
        }
    }
}
