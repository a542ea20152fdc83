package app.parley.live.room;

import app.parley.live.ScoringRule;
import java.util.List;
import java.util.Optional;

/**
 * The part of a phone's page that is the same for all players: an allow-list.
 *
 * @param players how many seats there are
 * @param goal    in a calm game
 * @param teams   as of the last reveal
 */
public record GameView(String title, ScoringRule scoring, Phase phase, boolean paused, boolean changeable, int players,
        Optional<ClassGoal> goal, Optional<Asked> asked, List<TeamStanding> teams) {
}
