package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.Memberships;
import app.parley.people.SchoolClassId;
import app.parley.quiz.Audience;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Way;
import app.parley.results.SessionId;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address says about new homework. */
class HomeworkDraftTest {

    private static final String CLASS = "0b9f1f6e-0000-4000-8000-000000000001";
    private static final String ANA = "0b9f1f6e-0000-4000-8000-000000000002";

    private static HomeworkDraft draft(String query) {
        return HomeworkDraft.of(QueryParameters.fromString(query));
    }

    @Test
    void wholeOrderStandsInTheAddress() {
        var draft = draft("class=" + CLASS + "&question=abm&question=kedo&for=" + ANA + "&follows=game-" + CLASS + "&title=Two%20treaties&way=test&minutes=20"
                + "&attempts=3&opens=2026-11-22T08:00&closes=2026-11-24T20:00&tell=closing");

        assertThat(draft.schoolClass()).contains(new SchoolClassId(UUID.fromString(CLASS)));
        assertThat(draft.questions()).containsExactly(new QuestionId("abm"), new QuestionId("kedo"));
        assertThat(draft.audience()).isEqualTo(Audience.some(Set.of(new LearnerId(UUID.fromString(ANA)))));
        assertThat(draft.follows()).map(SessionId::toString).contains("game-" + CLASS);
        assertThat(draft.title()).isEqualTo("Two treaties");
        assertThat(draft.quiz().way()).isEqualTo(Way.TEST);
        assertThat(draft.quiz().timeLimit()).contains(Duration.ofMinutes(20));
        assertThat(draft.attempts()).isEqualTo(3);
        assertThat(draft.opens()).contains(LocalDateTime.parse("2026-11-22T08:00"));
        assertThat(draft.closes()).contains(LocalDateTime.parse("2026-11-24T20:00"));
        assertThat(draft.telling()).isEqualTo(Telling.AFTER_CLOSING);
        assertThat(draft.acceptsLate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "class=" + CLASS + "&deck=treaties&topic=dates&difficulty=hard&count=7&late=no&attempts=10",
            "question=abm&for=" + ANA + "&way=test&tell=closing&closes=2026-11-24T20:00&title=%3Cb%3E&minutes=10",
            "for=some", "about=person:bill-clinton&follows=homework-" + CLASS})
    void addressThatIsMadeOfADraftIsReadAsTheSameDraft(String query) {
        assertThat(HomeworkDraft.of(draft(query).parameters())).isEqualTo(draft(query));
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var draft = draft("class=x&question=%3Cscript%3E&follows=1&attempts=11&opens=yesterday&closes=2026-99-99T20:00&tell=never"
                + "&count=1000&title=" + "x".repeat(5_000));

        assertThat(draft).isEqualTo(draft("title=" + "x".repeat(100)));
        assertThat(draft.attempts()).isEqualTo(1);
        assertThat(draft.acceptsLate()).isTrue();
    }

    @Test
    void noMoreIsReadThanFits() {
        var many = new StringBuilder("attempts=" + HomeworkTerms.AS_OFTEN_AS_LIKED);
        for (int i = 0; i < 600; i++) {
            many.append("&question=q-").append(i).append("&for=").append(new UUID(1, i));
        }

        var draft = draft(many.toString());

        assertThat(draft.questions()).hasSize(QuizOrder.MAX_COUNT);
        assertThat(draft.audience()).isInstanceOfSatisfying(Audience.Some.class, some ->
                assertThat(some.learners()).hasSize(Memberships.MAX_MEMBERS));
        assertThat(draft.attempts()).isEqualTo(HomeworkTerms.AS_OFTEN_AS_LIKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=1", "for=", "for=some"})
    void whatNamesNobodyIsNotForAll(String query) {
        assertThat(draft(query).audience()).isEqualTo(Audience.some(Set.of()));
    }

    @Test
    void whatNamesMoreThanAnAddressHoldsHasToBeChosenAgainAfterAReload() {
        var many = IntStream.range(0, 200).mapToObj(i -> "for=" + new UUID(1, i)).collect(Collectors.joining("&"));

        assertThat(HomeworkDraft.of(draft(many).parameters()).audience()).isEqualTo(Audience.some(Set.of()));
    }

    @Test
    void practiceTellsAtOnceWhateverTheAddressSays() {
        assertThat(draft("tell=closing").telling()).isEqualTo(Telling.AFTER_EACH);
    }
}
