package app.parley.live.run;

import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Untold;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Answers of a turn stand in the answer log before the turn is revealed, and before it is voted on again. So nothing is
 * told of a game outside of it until its podium.
 */
@Component
class UntoldGames implements Untold {

    private final RunningGames games;

    UntoldGames(RunningGames games) {
        this.games = games;
    }

    @Override
    public Set<Activity> untold(LearnerId learner) {
        return games.untold();
    }
}
