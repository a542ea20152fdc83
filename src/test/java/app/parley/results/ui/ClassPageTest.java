package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TopicId;
import app.parley.people.SchoolClassId;
import app.parley.results.AnsweredIn;
import app.parley.results.ClassPeriod;
import app.parley.results.SessionId;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPageTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static ClassPage page(String query) {
        return ClassPage.of(query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query), TODAY, BERLIN);
    }

    private static ClassPeriod period(String from, String until) {
        return new ClassPeriod(LocalDate.parse(from), LocalDate.parse(until), BERLIN);
    }

    @Test
    void withoutAnythingInTheAddressItIsTheOverviewOfEightWeeks() {
        var usual = page("");

        assertThat(usual.part()).isEqualTo(ClassPage.Part.OVERVIEW);
        assertThat(usual.period()).isEqualTo(period("2026-10-05", "2026-11-29"));
        assertThat(usual.kinds()).containsExactly(AnsweredIn.values());
        assertThat(usual.parameters(TODAY).getQueryString()).isEmpty();
    }

    @Test
    void allThatIsChosenStandsInTheAddressAndIsReadFromIt() {
        var id = SchoolClassId.parse(UUID.randomUUID().toString());
        var game = Optional.of(new SessionId(SessionId.Kind.GAME, UUID.randomUUID()));
        var chosen = page("").withPart(ClassPage.Part.COMPARE).withPeriod(period("2026-09-01", "2026-09-30"))
                .withKind(Optional.of(AnsweredIn.HOMEWORK)).withTopic(Optional.of(new TopicId("dates"))).withNames(NameStyle.NONE)
                .withExam(Optional.of(LocalDate.of(2027, 3, 1)));

        for (var one : List.of(chosen.comparedWith(id), chosen.comparing(game, game))) {
            assertThat(page(one.parameters(TODAY).getQueryString())).isEqualTo(one);
        }
        assertThat(chosen.address(id.orElseThrow(), TODAY)).startsWith("teach/results/class/" + id.orElseThrow() + "?")
                .contains("part=compare", "from=2026-09-01", "until=2026-09-30", "kind=homework");
    }

    @Test
    void spansEndTodayAndTheSchoolYearBeginsInAugust() {
        assertThat(ClassPage.Span.WEEK.until(TODAY, BERLIN)).isEqualTo(period("2026-11-23", "2026-11-29"));
        assertThat(ClassPage.Span.FOUR_WEEKS.until(TODAY, BERLIN)).isEqualTo(period("2026-11-02", "2026-11-29"));
        assertThat(ClassPage.Span.SCHOOL_YEAR.until(TODAY, BERLIN)).isEqualTo(period("2026-08-01", "2026-11-29"));
        assertThat(ClassPage.Span.SCHOOL_YEAR.until(LocalDate.of(2027, 7, 31), BERLIN)).isEqualTo(period("2026-08-01", "2027-07-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-11-31", "from=2099-01-01", "until=%2B999999999-12-31", "from=-5", "from=2026-11-20&until=2026-11-10",
        "kind=game'--", "topic=%3Cscript%3E", "topic=UPPER", "with=1", "session=game-1", "exam=tomorrow", "names=all", "part=0"})
    void whatMakesNoSenseIsPassedOver(String query) {
        assertThat(page(query)).isEqualTo(page(""));
    }
}
