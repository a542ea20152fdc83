package app.parley.results.ui;

import app.parley.bank.ChoiceId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.design.PadLetter;
import app.parley.results.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in the cells of a heatmap. A class gives few different answers, so each is put into words once. */
final class CellWords {

    /** More letters than these do not fit. */
    private static final int MOST_LETTERS = 3;
    private static final double LITTLE = 0.4;
    private static final double MUCH = 0.6;

    /**
     * A cell.
     *
     * @param look  the class of its ground
     * @param mark  what is seen; empty for a right answer, of which there are many
     * @param words what a screen reader says
     */
    record Shown(String look, String mark, String words) {
    }

    private record Answer(QuestionRef question, Response response, double score) {
    }

    private final Function<QuestionRef, Question> question;
    private final Map<Answer, Shown> known = new HashMap<>();
    private final Shown right = new Shown("ok", "", ResultsWords.text("results.cell.right"));
    private final Shown notReached = new Shown("na", "–", ResultsWords.text("results.cell.not-reached"));
    private final Shown notAsked = new Shown("nq", "", ResultsWords.text("results.cell.not-asked"));
    private final Shown absent = new Shown("nq", "", ResultsWords.text("results.cell.absent"));

    /** @param question a question in the version of a column */
    CellWords(Function<QuestionRef, Question> question) {
        this.question = question;
    }

    /** What to show of a cell in the column of a question. */
    Shown of(QuestionRef column, Cell cell) {
        return switch (cell) {
            case Cell.Answered answered when answered.isRight() -> right;
            case Cell.Answered answered -> known.computeIfAbsent(new Answer(column, answered.counted().response(),
                    answered.counted().score()), this::missed);
            case Cell.NotReached _ -> notReached;
            case Cell.NotAsked _ -> notAsked;
            case Cell.Absent _ -> absent;
        };
    }

    private Shown missed(Answer answer) {
        if (answer.score() > 0) {
            return new Shown(answer.score() < LITTLE ? "pt pt-1" : answer.score() > MUCH ? "pt pt-3" : "pt",
                    answer.score() == 0.5 ? "½" : Long.toString(Math.round(100 * answer.score())),
                    ResultsWords.text("results.cell.partly", ResultsWords.percent(answer.score())));
        }
        var task = question.apply(answer.question()).task();
        var options = options(answer.response());
        var letters = options.stream().map(option -> Options.letter(task, option)).flatMap(Optional::stream)
                .map(PadLetter::name).sorted().toList();
        if (!letters.isEmpty()) {
            return new Shown("no", letters.size() > MOST_LETTERS ? "×" : String.join("", letters),
                    ResultsWords.text("results.cell.chose", String.join(", ", letters), options.stream()
                            .map(option -> Options.text(task, option)).sorted().collect(Collectors.joining("; "))));
        }
        return new Shown("no", "×", ResultsWords.text(answer.response() instanceof Response.Nothing
                ? "results.cell.open" : "results.cell.wrong"));
    }

    private static List<String> options(Response response) {
        return switch (response) {
            case Response.Chosen(var chosen) -> chosen.stream().map(ChoiceId::text).toList();
            case Response.Truth(boolean holds) -> List.of(Boolean.toString(holds));
            case Response.Nothing _, Response.Text _, Response.Numeric _, Response.Ordered _, Response.Matched _,
                    Response.Filled _ -> List.of();
        };
    }
}
