package app.parley.live;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Live games, for whoever hosts them. */
@Service
public class LiveGames {

    /** The most games of one teacher that can run at the same time. */
    public static final int MAX_RUNNING = 10;

    /** The most games that a list shows. */
    public static final int MAX_LISTED = 100;

    LiveGames() {
    }

    /**
     * Opens a game, ready for people to come in.
     *
     * @throws LiveException.NothingToAsk   without questions, or with more than {@link GamePlan#MAX_QUESTIONS}
     * @throws LiveException.TooManyRunning if {@link #MAX_RUNNING} games of this teacher are not over
     */
    public GameId open(TeacherId host, String title, List<QuestionRef> questions, GameSettings settings,
            Optional<SchoolClassId> schoolClass) {
        throw new UnsupportedOperationException();
    }

    /** What the teacher chose the last time. */
    public GameSettings settingsOf(TeacherId host) {
        throw new UnsupportedOperationException();
    }

    /** @throws LiveException.NoSuchGame also for a game of somebody else */
    public Hosting host(GameId game, TeacherId host) {
        throw new UnsupportedOperationException();
    }

    /** A teacher's games, the newest first, {@link #MAX_LISTED} at most. */
    public List<GameListing> gamesOf(TeacherId host) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts what a player answered into a notebook: from then on the answers that stand in nobody's are this learner's.
     * Twice is once; what is in another notebook already stays there.
     *
     * @param token what the player's page was given at the end of the game
     * @return empty if the token leads to no seat
     */
    public Optional<TakenHome> takeHome(String token, LearnerId learner) {
        throw new UnsupportedOperationException();
    }
}
