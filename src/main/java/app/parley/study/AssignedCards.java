package app.parley.study;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.results.CardRemedy;
import app.parley.study.store.CardStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Cards that are due because a teacher asks for them. Each learner's cards change in a transaction of their own, so that nobody
 * who studies at the moment has to wait for a whole class.
 */
@Component
class AssignedCards implements CardRemedy {

    private final LogFollower follower;
    private final CardStore store;
    private final Bank bank;
    private final OneGo oneGo;
    private final Clock clock;

    AssignedCards(LogFollower follower, CardStore store, Bank bank, TransactionOperations transactions, Clock clock) {
        this.follower = follower;
        this.store = store;
        this.bank = bank;
        this.oneGo = new OneGo(transactions);
        this.clock = clock;
    }

    @Override
    public void askToday(Collection<LearnerId> learners, Collection<QuestionId> questions, ZoneId zone) {
        var content = bank.current();
        var asked = questions.stream().flatMap(id -> content.question(id).stream()).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        learners.forEach(learner -> oneGo.run(() -> assign(learner, asked, now, StudyDay.at(now, zone))));
    }

    private int assign(LearnerId learner, List<Question> questions, Instant now, StudyDay today) {
        follower.catchUp(learner);
        for (var question : questions) {
            Face.of(question).forEach(face -> store.insert(learner, action(learner, new CardId(question.id(), face), now, today)));
            follower.refold(learner, question.id());
        }
        return questions.size();
    }

    /** The id is always the same on one day: asked for again, the card is not due again once it was answered. */
    private static CardAction action(LearnerId learner, CardId card, Instant now, StudyDay today) {
        var name = "assigned/" + learner + "/" + card.question() + "/" + card.face().name() + "/" + today.date();
        return new CardAction(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), card, CardAction.Kind.ASSIGN,
                Optional.of(today), now, today);
    }
}
