package app.parley.live.store;

import app.parley.base.Failure;
import app.parley.live.GamePlan;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The names in games of a class go with the class. No class ends the others: those that were played with none, and those
 * that were still open when their class went. So the names in them go {@value GamePlan#DAYS_NAMED} days after the game.
 */
@Component
class NamelessGames {

    private static final Duration NAMED = Duration.ofDays(GamePlan.DAYS_NAMED);

    private static final int AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(NamelessGames.class);

    private final GameStore games;
    private final SeatNames names;
    private final TransactionOperations transaction;
    private final Clock clock;

    NamelessGames(GameStore games, SeatNames names, TransactionOperations transaction, Clock clock) {
        this.games = games;
        this.names = names;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes the names out of old games, each for itself. */
    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void takeNames() {
        for (var game : games.namedWithoutClass(clock.instant().minus(NAMED), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> {
                    names.forgetAll(game);
                    games.noteNameless(game);
                });
            } catch (RuntimeException e) {
                LOG.error("Game {} still has the names in it", game, Failure.loggable(e));
            }
        }
    }
}
