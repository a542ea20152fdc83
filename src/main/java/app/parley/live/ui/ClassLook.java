package app.parley.live.ui;

import app.parley.live.room.Summary;
import app.parley.live.room.Tally;
import app.parley.live.room.TurnKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of a class as a whole after a game, with nobody in particular meant.
 *
 * @param right   the mean score of all answers that counted, from 0 to 1; 0 without answers
 * @param easiest the question that most had right
 * @param hardest the one that fewest had right, if somebody missed it
 * @param returns the questions that came back
 */
record ClassLook(double right, Optional<Summary.TurnLine> easiest, Optional<Summary.TurnLine> hardest,
        List<Summary.TurnLine> returns) {

    static ClassLook of(Summary summary) {
        var counted = summary.turns().stream().filter(turn -> turn.revealed() && turn.kind() != TurnKind.RETURN)
                .filter(turn -> turn.tally().answers() > 0).toList();
        int answers = counted.stream().mapToInt(turn -> turn.tally().answers()).sum();
        double scores = counted.stream().map(Summary.TurnLine::tally).mapToDouble(tally -> tally.score() * tally.answers()).sum();
        return new ClassLook(answers == 0 ? 0 : scores / answers,
                counted.stream().min(Comparator.comparingDouble(Summary.TurnLine::missed)),
                counted.stream().max(Comparator.comparingDouble(Summary.TurnLine::missed)).filter(turn -> turn.missed() > 0),
                summary.turns().stream().filter(turn -> turn.kind() == TurnKind.RETURN && turn.revealed()).toList());
    }

    /** How many of those who answered returned questions had them right. */
    int putRight() {
        return returns.stream().map(Summary.TurnLine::tally).mapToInt(Tally::right).sum();
    }

    int returned() {
        return returns.stream().map(Summary.TurnLine::tally).mapToInt(Tally::answers).sum();
    }
}
