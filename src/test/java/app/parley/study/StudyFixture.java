package app.parley.study;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Due;
import app.parley.study.memory.MemoryState;
import app.parley.study.memory.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards for tests that are about how cards stand and not about how they came to. */
public final class StudyFixture {

    private StudyFixture() {
    }

    public static CardId id(String question) {
        return new CardId(new QuestionId(question), Face.WHOLE);
    }

    /** All cards of a bank; those given stand as they do, the others are new. */
    public static Cards cards(Bank bank, StudySettings settings, Card... known) {
        return Cards.of(LearnerId.random(), settings, bank.current(),
                Stream.of(known).collect(Collectors.toMap(Card::id, Function.identity())), 0);
    }

    /** A card in review, last answered at noon of a day. */
    public static Card inReview(String question, LocalDate answered, int interval, double stability) {
        return card(question, new CardState(Phase.REVIEW, 0, Optional.of(MemoryState.of(stability, 5)), Optional.of(noon(answered)),
                Optional.of(new StudyDay(answered)), new Due.On(new StudyDay(answered.plusDays(interval))), interval, 3, 0));
    }

    /** A card within its learning steps. */
    public static Card learning(String question, Instant due) {
        var answered = due.minusSeconds(600);
        return card(question, new CardState(Phase.LEARNING, 1, Optional.of(MemoryState.of(1, 5)), Optional.of(answered),
                Optional.of(StudyDay.at(answered, ZoneOffset.UTC)), new Due.At(due), 0, 1, 0));
    }

    public static Card card(String question, CardState state) {
        return new Card(id(question), state, List.of(), 3, Optional.empty(), Optional.empty(), false, false, false, Optional.empty());
    }

    public static Card suspended(Card card) {
        return card.withSuspended(true);
    }

    public static Card setAside(Card card, LocalDate until) {
        return card.buried(Optional.of(new StudyDay(until)));
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
