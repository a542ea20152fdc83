package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.quiz.Attempt;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages come from Vaadin's provider, so these words need it behind them. */
class QuizWordsViewTest extends QuizViewTest {

    private static Attempt.Subject subject(boolean missedOnly, String... titles) {
        return new Attempt.Subject(Arrays.asList(titles), missedOnly);
    }

    @Test
    void subjectNamesTheFirstAndCountsTheRest() {
        assertThat(QuizWords.subject(subject(false))).isEqualTo("All topics");
        assertThat(QuizWords.subject(subject(false, "Treaties"))).isEqualTo("Treaties");
        assertThat(QuizWords.subject(subject(false, "Treaties", "Visits", "Arms"))).isEqualTo("Treaties and 2 more");
        assertThat(QuizWords.subject(subject(true, "Treaties"))).isEqualTo("Missed before: Treaties");
    }

    @ParameterizedTest
    @CsvSource({"0, less than a second", "1, 1 second", "59, 59 seconds", "119, 119 seconds", "120, 2 minutes",
            "7199, 119 minutes", "7200, 2 hours", "172799, 47 hours", "172800, 2 days"})
    void timesAreInTheUnitThatOneWouldSay(long seconds, String words) {
        assertThat(QuizWords.time(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void oneIsNotMany() {
        assertThat(I18NProvider.translate("quiz.minutes", 1)).isEqualTo("1 minute");
        assertThat(I18NProvider.translate("quiz.door.left", 1)).isEqualTo("question to go");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.004, 0 %", "0.666666, 67 %", "1, 100 %"})
    void sharesAreWholePercents(double share, String words) {
        assertThat(QuizWords.percent(share)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "6.5, 6.5", "2.6666, 2.7"})
    void pointsHaveOneDecimalAtMost(double points, String words) {
        assertThat(QuizWords.points(points)).isEqualTo(words);
    }
}
