package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.results.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What results fill in for other pages. */
class StepAddressTest {

    private static final SchoolClassId CLASS = new SchoolClassId(UUID.randomUUID());
    private static final List<QuestionId> QUESTIONS = List.of(new QuestionId("abm"), new QuestionId("kedo"));

    private static Optional<String> followUp(List<LearnerId> some) {
        return StepAddress.followUp(StepAddress.parameters(QUESTIONS, CLASS), some, Optional.empty(), "A & B?");
    }

    @Test
    void everythingStandsInTheAddressAndIsEncoded() {
        var ana = LearnerId.random();
        var session = new SessionId(SessionId.Kind.GAME, UUID.randomUUID());

        assertThat(StepAddress.followUp(StepAddress.parameters(QUESTIONS, CLASS), List.of(ana), Optional.of(session), "A & B?"))
                .contains("teach/homework/new?class=" + CLASS + "&question=abm&question=kedo&for=" + ana.uuid() + "&follows=" + session
                        + "&title=A%20%26%20B%3F");
    }

    @Test
    void whatIsForMoreThanAnAddressCanNameIsNotForAll() {
        var many = Stream.generate(LearnerId::random).limit(StepAddress.MOST_LEARNERS + 1).toList();

        assertThat(followUp(many)).isEmpty();
        assertThat(followUp(many.subList(1, many.size()))).hasValueSatisfying(address ->
                assertThat(address).contains("&for=" + many.getLast().uuid()).hasSizeLessThan(8_000));
        assertThat(followUp(List.of())).hasValueSatisfying(address -> assertThat(address).doesNotContain("for="));
    }
}
