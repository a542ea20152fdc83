package app.parley.live;

import app.parley.bank.QuestionRef;
import java.util.List;

/**
 * What a player took home from a game into a notebook.
 *
 * @param title  of the game
 * @param missed the questions that were not answered fully right, in the order of the game
 */
public record TakenHome(GameId game, String title, List<QuestionRef> missed) {

    public TakenHome {
        missed = List.copyOf(missed);
    }
}
