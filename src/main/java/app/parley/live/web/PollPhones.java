package app.parley.live.web;

import app.parley.live.room.TokenHash;
import app.parley.live.run.MonotonicTime;
import app.parley.live.run.RunningGames;
import app.parley.live.wire.Bye;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The phones that poll. */
@Component
class PollPhones {

    private static final int MAX_PHONES = 25_000;
    private static final Duration SILENCE = Duration.ofSeconds(12);

    private final RunningGames games;
    private final MonotonicTime time;
    private final Map<Page, PollPhone> phones = new ConcurrentHashMap<>();

    PollPhones(RunningGames games, MonotonicTime time) {
        this.games = games;
        this.time = time;
    }

    /** One open page of one phone. A reloaded one is another: the newest has the seat. */
    record Page(TokenHash token, String connection) {
    }

    /** The phone of a page; empty if its token has no seat in any game, or there are too many phones. */
    Optional<PollPhone> of(Page page) {
        return games.find(page.token()).filter(_ -> phones.size() < MAX_PHONES).map(game ->
                phones.computeIfAbsent(page, _ -> {
                    var phone = new PollPhone(game, page.token(), time);
                    game.come(page.token(), phone);
                    return phone;
                }));
    }

    /** Forgets a page: it left, or its last word was said. */
    void forget(Page page) {
        var phone = phones.remove(page);
        if (phone != null) {
            phone.game().go(phone);
        }
    }

    @Scheduled(fixedRateString = "PT1S")
    void forgetSilent() {
        phones.forEach((page, phone) -> {
            if (phone.isSilent(SILENCE)) {
                forget(page);
            }
        });
    }

    void byeToAll(Bye why) {
        phones.values().forEach(phone -> phone.bye(why));
    }
}
