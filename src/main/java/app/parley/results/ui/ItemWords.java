package app.parley.results.ui;

import app.parley.bank.Cloze;
import app.parley.bank.MisconceptionId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.bank.ui.Wording;
import app.parley.results.AnswerTable.Line;
import app.parley.results.AnswerTable.Shown;
import app.parley.results.AnswerTable;
import app.parley.results.QuestionResult;
import app.parley.results.Rest;
import app.parley.results.statistics.Discrimination;
import app.parley.results.statistics.Facility;
import app.parley.results.statistics.Groups;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said of one question, as sentences. */
final class ItemWords {

    /** One wrong answer of many says nothing about the class. */
    private static final int FEWEST_ALIKE = 2;

    private final QuestionPage page;
    private final QuestionResult result;
    private final Task task;

    ItemWords(QuestionPage page) {
        this.page = page;
        this.result = page.result();
        this.task = page.question().task();
    }

    private static String text(String key, Object... arguments) {
        return ResultsWords.text(key, arguments);
    }

    /** What happened, with its numbers. */
    String finding() {
        if (result.answered() == 0) {
            return text("results.item.say.nobody");
        }
        if (result.right() == result.answered()) {
            return text("results.item.say.all", result.answered());
        }
        return swapped().or(this::alike).orElseGet(() -> text("results.item.say.right", result.right(), result.answered()));
    }

    private Optional<String> swapped() {
        return result.swaps().stream().findFirst().filter(swap -> swap.rows().size() >= FEWEST_ALIKE).map(swap ->
                text("results.item.say.swap", swap.rows().size(), result.answered(), swap.later().text(), swap.earlier().text()));
    }

    /** The wrong answer that most gave, or the part that most missed. */
    private Optional<String> alike() {
        boolean inParts = result.answers().lines().stream().anyMatch(line -> line.shown() instanceof Shown.Part);
        return result.answers().lines().stream().filter(line -> inParts || !isRight(line))
                .filter(line -> many(line) >= FEWEST_ALIKE).reduce((one, other) -> many(other) > many(one) ? other : one)
                .map(line -> inParts ? text("results.item.say.part", many(line), result.answered(), name(line))
                        : text("results.item.say.alike", many(line), result.answered(), name(line)));
    }

    private int many(Line line) {
        return line.shown() instanceof Shown.Part ? result.answers().choices().answered() - line.rows().size() : line.rows().size();
    }

    /** Whether the question works; in two parts, the first of which carries the weight. */
    List<String> verdict() {
        if (result.answered() == 0) {
            return List.of();
        }
        if (result.key().isPresent()) {
            return two("key");
        }
        return switch (Discrimination.of(result.item())) {
            case TOO_FEW -> List.of(text("results.item.verdict.few"), text("results.item.verdict.few.why", result.answered()));
            case NONE -> List.of(text("results.item.verdict.none"),
                    result.item().discriminationIndex().why().map(FigureWords::why).orElse(""));
            case NEGATIVE -> two("negative");
            case VERY_WEAK, WEAK -> two("weak");
            case ADEQUATE -> two("works");
            case VERY_GOOD -> two("very-good");
        };
    }

    private static List<String> two(String name) {
        return List.of(text("results.item.verdict." + name), text("results.item.verdict." + name + ".why"));
    }

    /** The doubt about the key, as a question. */
    Optional<String> key() {
        return result.key().map(check -> text("results.item.key.why", check.chosen(), check.best(),
                name(result.answers().lines().get(check.option()))));
    }

    /** What a line stands for. */
    String name(Line line) {
        return switch (line.shown()) {
            case Shown.Picked(String option) -> Options.text(task, option);
            case Shown.Typed typed -> String.join(", ", Wording.given(task, task.mark(typed.response())));
            case Shown.Part part when task instanceof Cloze -> text("results.item.gap", part.part().label(), part.part().expected());
            case Shown.Part part -> text("results.item.pair", part.part().label(), part.part().expected());
        };
    }

    static boolean isRight(Line line) {
        return switch (line.shown()) {
            case Shown.Picked _ -> line.statistics().right();
            case Shown.Typed typed -> typed.counted().score() == 1;
            case Shown.Part _ -> true;
        };
    }

    /** What is worth saying of a line. */
    String says(Line line) {
        return switch (line.shown()) {
            case Shown.Picked(String option) -> Stream.concat(Stream.of(option(line)), mixUps(mixUp(option)))
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining(" "));
            case Shown.Typed typed -> Stream.concat(Stream.of(typed(typed)), mixUps(typed.counted().misconceptions()))
                    .filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
            case Shown.Part part -> part.wrong().map(wrong -> text("results.item.in-words.part", wrong, part.answered())).orElse("");
        };
    }

    private String option(Line line) {
        var of = line.statistics();
        return switch (of.verdict()) {
            case TOO_FEW -> of.right() ? text("results.item.in-words.right") : "";
            case RIGHT_AND_WORKS -> text("results.item.in-words.right-and-works", of.best(), thirds().best().size());
            case RIGHT_BUT_DOES_NOT_SEPARATE -> text(result.right() == result.answered() ? "results.item.in-words.right"
                    : "results.item.in-words.right-does-not-separate");
            case WORKS -> text(of.weakest() > of.middle() + of.best() ? "results.item.in-words.works-weakest"
                    : "results.item.in-words.works");
            case DRAWS_ALL -> text("results.item.in-words.draws-all");
            case TOO_RARE -> text(of.chosen() == 0 ? "results.item.in-words.no-takers" : "results.item.in-words.few-takers");
            case DRAWS_THE_STRONG -> text("results.item.in-words.draws-the-strong");
        };
    }

    private static String typed(Shown.Typed typed) {
        double score = typed.counted().score();
        return score == 1 ? text(typed.exact() ? "results.item.in-words.accepted" : "results.item.in-words.slip")
                : score > 0 ? text("results.item.in-words.partly", ResultsWords.percent(score)) : "";
    }

    private Stream<String> mixUps(Collection<MisconceptionId> found) {
        return found.stream().sorted().map(id -> text("results.item.in-words.mix-up", ResultsWords.title(page.bank(), id)));
    }

    private List<MisconceptionId> mixUp(String option) {
        return switch (task) {
            case SingleChoice single -> mixUp(single.options(), option);
            case MultipleChoice multiple -> mixUp(multiple.options(), option);
            case TrueFalse statement -> Boolean.toString(statement.answer()).equals(option) ? List.of()
                    : statement.misconception().stream().toList();
            default -> List.of();
        };
    }

    private static List<MisconceptionId> mixUp(List<Option> options, String option) {
        return options.stream().filter(one -> one.id().text().equals(option)).flatMap(one -> one.misconception().stream()).toList();
    }

    private Groups thirds() {
        return result.answers().choices().thirds();
    }

    /** How the thirds are made, and how large they are. */
    String aboutThirds() {
        var thirds = thirds();
        int weakest = thirds.weakest().size();
        int middle = thirds.middle().size();
        var by = text(result.rest() == Rest.SUM ? "results.item.thirds.sum" : "results.item.thirds.mean");
        return weakest == middle ? text("results.item.thirds.equal", by, weakest)
                : text("results.item.thirds", by, weakest, middle, thirds.best().size());
    }

    /** Whether thirds say something. */
    boolean hasThirds() {
        return result.answers().choices().answered() >= Facility.FEWEST
                && result.others() > 0;
    }

    /** A time such as "14 s" or "2 min 5 s". */
    static String time(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        if (seconds >= 100) {
            return text("results.item.minutes", seconds / 60, seconds % 60);
        }
        return text("results.item.seconds", seconds < 10 ? FigureWords.number(time.toMillis() / 1000.0, 1) : Long.toString(seconds));
    }

    /** Those who answered something that got no line. */
    static boolean hasMore(AnswerTable table) {
        return table.more().answers() > 0;
    }
}
