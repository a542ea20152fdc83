package app.parley.study.match;

import app.parley.bank.Bank;
import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.bank.TimelineEvent;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.store.MatchStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/**
 * Games of pairs. A game lives as long as its page; what it tells about a learner's memory, and the time of a finished one, is
 * stored at once.
 */
@Service
public class MatchService {

    private final AnswerLog log;
    private final MatchStore store;
    private final Bank bank;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    MatchService(AnswerLog log, MatchStore store, Bank bank, Clock clock) {
        this.log = log;
        this.store = store;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * Deals a new game and starts its clock; empty if there are too few pairs.
     *
     * @param when the date of an event in words
     */
    public Optional<Game> begin(Selection selection, Function<TimelineEvent, String> when) {
        var pairs = Relations.of(bank.current(), selection, when).draw(random);
        return pairs.size() < Relations.LEAST_PAIRS ? Optional.empty()
                : Optional.of(Game.begin(UUID.randomUUID(), pairs, random, now()));
    }

    /**
     * Puts two tiles together, and returns once what this tells is durable.
     *
     * @param first the one that was taken first
     * @throws app.parley.record.NotStoredException if it could not be stored; the game is as it was
     * @throws IllegalArgumentException             if these are not two open tiles of both sides of the board
     */
    public Game attempt(LearnerId learner, Selection selection, Game game, UUID first, UUID second, ZoneId zone) {
        var now = now();
        var attempt = game.attempt(first, second, now);
        attempt.first().flatMap(tried -> answer(learner, game, tried, now, zone)).ifPresent(log::append);
        var after = attempt.after();
        if (after.isOver()) {
            store.insert(learner, game.id(), selection.name(), after.time(now), after.mistakes(), now);
        }
        return after;
    }

    /** Of a pair that makes cards. Taken from the right, it is the card that asks from right to left. */
    private Optional<Answer> answer(LearnerId learner, Game game, Game.FirstTry tried, Instant now, ZoneId zone) {
        return tried.pair().card().map(card -> {
            var face = tried.asked().side() == Tile.Side.LEFT ? Face.pair(card.pair()) : Face.reversed(card.pair());
            var review = new CardReview(face.name(), tried.right() ? Rating.GOOD : Rating.AGAIN, 0, Optional.of(1.0 / tried.choices()));
            return new Answer(AnswerId.random(), new Activity(Activity.Kind.MATCH, game.id()), learner.uuid(), tried.place(),
                    Optional.of(learner), card.question(), response(card, tried), tried.right() ? 1 : 0, Set.of(), now,
                    StudyDay.at(now, zone), Optional.empty(), Optional.of(review));
        });
    }

    /** As an answer to the matching; nothing if it put something of another question to it. */
    private static Response response(Pair.OfQuestion card, Game.FirstTry tried) {
        var left = tried.asked().side() == Tile.Side.LEFT ? tried.asked() : tried.given();
        var right = left == tried.asked() ? tried.given() : tried.asked();
        var response = new Response.Matched(Map.of(ChoiceId.of(left.text()), ChoiceId.of(right.text())));
        var pairs = card.matching().pairs();
        boolean isOfQuestion = pairs.stream().anyMatch(pair -> pair.left().equals(left.text()))
                && pairs.stream().anyMatch(pair -> pair.right().equals(right.text()));
        return isOfQuestion ? response : new Response.Nothing();
    }

    /** The least time of all finished games of a learner about this. */
    public Optional<Duration> best(LearnerId learner, Selection selection) {
        return store.best(learner, selection.name());
    }

    /** What the clock shows. */
    public Duration time(Game game) {
        return game.time(now());
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
