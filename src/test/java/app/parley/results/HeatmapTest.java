package app.parley.results;

import static app.parley.results.Sessions.ANA;
import static app.parley.results.Sessions.BEN;
import static app.parley.results.Sessions.CAT;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.learner;
import static app.parley.results.Sessions.question;
import static app.parley.results.Sessions.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.results.statistics.Oddities.Oddity;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatmapTest {

    private static final LearnerId DIA = learner(4);
    private static final List<QuestionRef> ASKED = List.of(question("hard"), question("easy"), question("middle"));

    private static Heatmap of(Sessions sessions, List<LearnerId> roster, List<QuestionRef> asked) {
        var matrix = sessions.session(roster, Sitting.ofMany(game(1), asked)).matrix(Which.FIRST);
        return Heatmap.of(matrix, IntStream.range(0, asked.size()).boxed().toList());
    }

    /** One digit for each question: 1 for right, 0 for wrong, a space for no answer. */
    private static Sessions answer(Sessions sessions, LearnerId learner, List<QuestionRef> asked, String digits) {
        for (int place = 0; place < digits.length(); place++) {
            if (digits.charAt(place) != ' ') {
                sessions.add(game(1), learner, asked.get(place), digits.charAt(place) - '0');
            }
        }
        return sessions;
    }

    private static Heatmap small() {
        var sessions = answer(new Sessions(), ANA, ASKED, "011");
        answer(sessions, BEN, ASKED, "111");
        answer(sessions, CAT, ASKED, "01 ");
        return of(sessions, List.of(ANA, DIA, BEN, CAT), ASKED);
    }

    /** Where the line runs around the cells of each row: a letter for each cell. */
    private static List<String> line(Heatmap heatmap) {
        return IntStream.range(0, heatmap.rows().size()).mapToObj(row -> {
            var text = new StringBuilder(heatmap.isLineBefore(row) ? "|" : "");
            IntStream.range(0, heatmap.columns().size()).forEach(column -> text
                    .append(heatmap.isLineAbove(row, column) ? "^" : ".").append(heatmap.isLineAfter(row, column) ? "|" : ""));
            return text.toString();
        }).toList();
    }

    @Test
    void theBestStandOnTopTheEasiestOnTheLeftAndTheAbsentAtTheBottom() {
        var heatmap = small();

        assertThat(heatmap.rows()).extracting(Heatmap.Row::who).containsExactly(who(BEN), who(ANA), who(CAT), who(DIA));
        assertThat(heatmap.columns()).extracting(column -> column.question().id().text()).containsExactly("easy", "middle", "hard");
        assertThat(heatmap.columns()).extracting(Heatmap.Column::place).containsExactly(1, 2, 0);
        assertThat(heatmap.rows().getLast().isPresent()).isFalse();
    }

    @Test
    void theStaircaseRunsDownBehindWhatWasToBeExpectedAndEndsWhereNothingWasAnswered() {
        assertThat(line(small())).containsExactly("...|", "..|^", ".|^.", "...");
    }

    @Test
    void whoHasNothingRightHasTheLineInFrontAndALineThatGoesRightAgainIsDrawnToo() {
        var asked = IntStream.range(0, 4).mapToObj(i -> question("q" + i)).toList();
        var sessions = answer(new Sessions(), ANA, asked, "1100");
        answer(sessions, BEN, asked, "0000");
        // Less than half of the questions: such a share says little, so it stands below.
        answer(sessions, CAT, asked, "1   ");

        var heatmap = of(sessions, List.of(), asked);

        assertThat(heatmap.rows()).extracting(Heatmap.Row::who).containsExactly(who(ANA), who(BEN), who(CAT));
        assertThat(line(heatmap)).containsExactly("..|..", "|^^..", "^|...");
    }

    @Test
    void whatWasNotReachedIsNeitherRightNorWrong() {
        var row = small().rows().get(2);

        assertThat(row.cells().get(1)).isEqualTo(Cell.NOT_REACHED);
        assertThat(row.line().answered()).isEqualTo(2);
    }

    @Test
    void whatIsUnusualNamesPlacesOfTheChart() {
        var asked = IntStream.range(0, 6).mapToObj(i -> question("q" + i)).toList();
        var sessions = new Sessions();
        for (int i = 1; i <= 6; i++) {
            answer(sessions, learner(i), asked, "1".repeat(7 - i) + "0".repeat(i - 1));
        }
        // Missed the easiest and got the hardest.
        answer(sessions, learner(7), asked, "001111");

        var heatmap = of(sessions, List.of(), asked);
        var odd = heatmap.rows().stream().filter(row -> row.who().equals(who(learner(7)))).findFirst().orElseThrow();

        assertThat(odd.odd()).hasSize(2);
        var missed = (Oddity.MissedEasy) odd.odd().getFirst();
        assertThat(missed.questions()).extracting(place -> heatmap.columns().get(place).question().id().text()).containsExactly("q0", "q1");
        assertThat(heatmap.rows().stream().filter(row -> !row.odd().isEmpty())).hasSize(1);
    }

    @Test
    void whoAnswersFasterThanAnybodyReadsIsMarked() {
        var asked = IntStream.range(0, 4).mapToObj(i -> question("q" + i)).toList();
        var sessions = answer(new Sessions().took(Duration.ofMillis(900)), ANA, asked, "0101");

        assertThat(of(sessions, List.of(), asked).rows().getFirst().odd()).containsExactly(new Oddity.FastGuesses(4, 4));
    }

    @Test
    void withSomeQuestionsOnlyTheyKeepTheirPlaces() {
        var sessions = answer(new Sessions(), ANA, ASKED, "011");
        var matrix = sessions.session(List.of(), Sitting.ofMany(game(1), ASKED)).matrix(Which.FIRST);

        var heatmap = Heatmap.of(matrix, List.of(0, 2));

        assertThat(heatmap.columns()).extracting(Heatmap.Column::place).containsExactly(2, 0);
        assertThat(heatmap.rows().getFirst().cells()).hasSize(2);
    }

    @Test
    void anEmptyClassOneLearnerAndOneQuestionAreDrawnAsWell() {
        assertThat(of(new Sessions(), List.of(), ASKED).rows()).isEmpty();
        assertThat(of(new Sessions(), List.of(ANA), ASKED).rows()).hasSize(1);
        assertThat(of(answer(new Sessions(), ANA, ASKED, "1"), List.of(), ASKED.subList(0, 1)).columns()).hasSize(1);
        assertThat(of(new Sessions(), List.of(), List.of()).columns()).isEmpty();
    }
}
