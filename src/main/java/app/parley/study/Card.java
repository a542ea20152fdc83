package app.parley.study;

import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Leech;
import app.parley.study.memory.Phase;
import java.util.List;
import java.util.Optional;

/**
 * One learner's flashcard as it stands. All of it follows from the answer log and from what the learner did with the card.
 *
 * @param outcomes     the newest reviews that were predictions, at most {@link Leech#REVIEWS_LOOKED_AT}, oldest first
 * @param answered     how often it was answered while studying, also what was taken back: the place of the next answer
 * @param introducedOn the day of the first answer while studying
 * @param studiedOn    the day of the newest answer while studying
 * @param missed       whether it was missed in a live game and not recalled since
 * @param suspended    whether it is out of play until the learner brings it back
 * @param flagged      whether the learner marked it
 * @param buriedUntil  set aside until this day
 */
public record Card(CardId id, CardState state, List<Leech.Outcome> outcomes, int answered, Optional<StudyDay> introducedOn,
        Optional<StudyDay> studiedOn, boolean missed, boolean suspended, boolean flagged, Optional<StudyDay> buriedUntil) {

    public Card {
        outcomes = List.copyOf(outcomes);
    }

    /** A card that nothing is known about. */
    public static Card blank(CardId id) {
        return new Card(id, CardState.NEW, List.of(), 0, Optional.empty(), Optional.empty(), false, false, false, Optional.empty());
    }

    public boolean isNew() {
        return state.phase() == Phase.NEW;
    }

    /** Whether it can be asked on this day at all. */
    public boolean isInPlay(StudyDay day) {
        return !suspended && buriedUntil.isEmpty() || !suspended && !day.date().isBefore(buriedUntil.get().date());
    }

    /** Whether it costs far more than it should. */
    public boolean isLeech(int threshold) {
        return threshold > 0 && state.lapses() >= threshold || Leech.byPrediction(outcomes);
    }

    Card with(CardState state) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, buriedUntil);
    }

    Card withOutcomes(List<Leech.Outcome> outcomes) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, buriedUntil);
    }

    Card withAnswered(int answered) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, buriedUntil);
    }

    Card studied(StudyDay day) {
        return new Card(id, state, outcomes, answered, introducedOn.or(() -> Optional.of(day)), Optional.of(day), missed, suspended,
                flagged, buriedUntil);
    }

    Card withMissed(boolean missed) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, buriedUntil);
    }

    Card withSuspended(boolean suspended) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, buriedUntil);
    }

    Card withFlagged(boolean flagged) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, buriedUntil);
    }

    Card buried(Optional<StudyDay> until) {
        return new Card(id, state, outcomes, answered, introducedOn, studiedOn, missed, suspended, flagged, until);
    }
}
