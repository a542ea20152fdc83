package app.parley.study;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.AnswerLog;
import app.parley.record.Logged;
import app.parley.study.NeedyCard.Why;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds the cards that need their learner's care, and what they are mixed up with. */
@Service
public class CareService {

    private final StudyService study;
    private final HistoryReader history;
    private final AnswerLog log;
    private final Bank bank;
    private final Clock clock;

    CareService(StudyService study, HistoryReader history, AnswerLog log, Bank bank, Clock clock) {
        this.study = study;
        this.history = history;
        this.log = log;
        this.bank = bank;
        this.clock = clock;
    }

    /** The cards that need care, by reason, and then in the order of the decks. */
    public List<NeedyCard> of(LearnerId learner, ZoneId zone) {
        return of(study.cards(learner), zone);
    }

    /** The same, of cards as they stand. */
    public List<NeedyCard> of(Cards cards, ZoneId zone) {
        var today = StudyDay.at(clock.instant(), zone);
        var confusions = new Confusions(cards, bank::question);
        return cards.all().stream().flatMap(card -> why(card, cards.settings().leechThreshold(), today)
                        .map(why -> new NeedyCard(card, why, why == Why.LEECH ? confusion(cards.learner(), card, confusions) : Optional.empty()))
                        .stream())
                .sorted(Comparator.comparing(NeedyCard::why)).toList();
    }

    private static Optional<Why> why(Card card, int leechThreshold, StudyDay today) {
        if (card.isLeech(leechThreshold)) {
            return Optional.of(Why.LEECH);
        }
        if (card.suspended()) {
            return Optional.of(Why.SUSPENDED);
        }
        if (card.flagged()) {
            return Optional.of(Why.FLAGGED);
        }
        return card.isInPlay(today) ? Optional.empty() : Optional.of(Why.SET_ASIDE);
    }

    private Optional<Confusion> confusion(LearnerId learner, Card card, Confusions confusions) {
        var untold = history.untold(learner);
        return confusions.of(card, log.of(learner, card.id().question()).stream()
                .filter(logged -> !logged.retracted() && !untold.contains(logged.answer().activity())).map(Logged::answer).toList());
    }
}
