package app.parley.bank.seeds;

import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Mistake;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TaskKind;
import app.parley.bank.TrueFalse;
import app.parley.bank.seeds.Reading.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the part of a question that depends on its type. */
final class TaskReader {

    /** Longest text with gaps, in characters. */
    private static final int LONGEST_GAP_TEXT = 600;

    /** Longest option, item or entry, in characters. */
    private static final int LONGEST_CHOICE = 160;

    private static final int MOST_PAIRS = 6;
    private static final int MOST_EXTRA = 4;
    private static final int MOST_GAPS = 8;
    private static final int MOST_MISTAKES = 20;
    private static final Pattern MARKER = Pattern.compile("\\{(\\d+)}");

    private final Reading reading;
    private final TypedAnswers typed;
    private final Wordings wordings = new Wordings();

    TaskReader(Reading reading) {
        this.reading = reading;
        this.typed = new TypedAnswers(reading);
    }

    /** The task of this question; empty, with the faults noted, if there is one that cannot be read. */
    Optional<Task> read(TaskKind kind, Entry question) {
        var task = switch (kind) {
            case SINGLE_CHOICE -> singleChoice(question);
            case MULTIPLE_CHOICE -> multipleChoice(question);
            case TRUE_FALSE -> trueFalse(question);
            case SHORT_ANSWER -> typed.shortAnswer(question);
            case NUMBER -> number(question);
            case ORDERING -> ordering(question);
            case MATCHING -> matching(question);
            case CLOZE -> cloze(question);
        };
        task.filter(read -> !KeyCheck.passes(read)).ifPresent(_ -> reading.faults().add(question.place(),
                "the question does not accept its own solution"));
        return task;
    }

    private Optional<Task> singleChoice(Entry question) {
        return question.get("options").flatMap(value -> {
            var options = options(value, 2);
            long right = options.stream().flatMap(List::stream).filter(Option::correct).count();
            return options.isPresent() && right != 1
                    ? value.fault("exactly one option has \"correct: true\" in a single choice, not " + right)
                    : options.map(SingleChoice::new);
        });
    }

    private Optional<Task> multipleChoice(Entry question) {
        return question.get("options").flatMap(value -> {
            var options = options(value, 3);
            long right = options.stream().flatMap(List::stream).filter(Option::correct).count();
            return options.isPresent() && (right == 0 || right == options.get().size())
                    ? value.fault("some options have \"correct: true\" in a multiple choice, but not all of them")
                    : options.map(MultipleChoice::new);
        });
    }

    private Optional<List<Option>> options(Value list, int fewest) {
        var before = reading.faults().count();
        var options = list.list(fewest, MOST_PAIRS).stream()
                .flatMap(value -> value.entry().flatMap(this::option).stream()).toList();
        wordings.refuseRepeated(list, "text", options.stream().map(Option::text).toList());
        return reading.faults().count() == before ? Optional.of(options) : Optional.empty();
    }

    private Optional<Option> option(Entry entry) {
        var text = entry.text("text", LONGEST_CHOICE);
        var correct = entry.find("correct").map(Value::truth).orElse(Optional.of(false));
        var misconception = misconception(entry);
        if (correct.orElse(false) && misconception.isPresent()) {
            reading.faults().add(entry.place(), "a right option cannot carry a misconception");
        }
        return entry.build(() -> new Option(ChoiceId.of(text.orElseThrow()), text.orElseThrow(), correct.orElseThrow(),
                misconception));
    }

    private Optional<Task> trueFalse(Entry question) {
        var answer = question.get("answer").flatMap(Value::truth);
        var misconception = misconception(question);
        return answer.map(holds -> new TrueFalse(holds, misconception));
    }

    private Optional<Task> number(Entry question) {
        var before = reading.faults().count();
        var answer = question.get("answer").flatMap(Value::number);
        var tolerance = question.find("tolerance").map(Value::number).orElse(Optional.of(BigDecimal.ZERO));
        var unit = question.text("unit", 40);
        var mistakes = question.find("mistakes").map(value -> value.list(0, MOST_MISTAKES)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(entry -> wrongNumber(entry, answer, tolerance)).stream())
                .toList();
        if (tolerance.filter(number -> number.signum() < 0).isPresent()) {
            question.get("tolerance").orElseThrow().fault("a tolerance is zero or more");
        }
        return reading.faults().count() == before
                ? Optional.of(new NumberAnswer(answer.orElseThrow(), tolerance.orElseThrow(), unit.orElseThrow(), mistakes))
                : Optional.empty();
    }

    private Optional<NumberAnswer.Slip> wrongNumber(Entry entry, Optional<BigDecimal> answer,
            Optional<BigDecimal> tolerance) {
        var number = entry.get("number").flatMap(Value::number);
        var misconception = neededMisconception(entry);
        if (answer.isPresent() && tolerance.isPresent() && number
                .filter(wrong -> wrong.subtract(answer.get()).abs().compareTo(tolerance.get()) <= 0).isPresent()) {
            entry.get("number").orElseThrow().fault("this number is a mistake here, but counts as right");
        }
        return entry.build(() -> new NumberAnswer.Slip(number.orElseThrow(), misconception.orElseThrow()));
    }

    private Optional<Task> ordering(Entry question) {
        return question.get("items").flatMap(value -> {
            var before = reading.faults().count();
            var items = value.list(3, MOST_PAIRS).stream()
                    .flatMap(item -> item.entry().flatMap(TaskReader::item).stream()).toList();
            wordings.refuseRepeated(value, "text", items.stream().map(Ordering.Item::text).toList());
            return reading.faults().count() == before ? Optional.of(new Ordering(items)) : Optional.empty();
        });
    }

    private static Optional<Ordering.Item> item(Entry entry) {
        var text = entry.text("text", LONGEST_CHOICE);
        var note = entry.find("note").flatMap(value -> value.text(LONGEST_CHOICE));
        return entry.build(() -> new Ordering.Item(ChoiceId.of(text.orElseThrow()), text.orElseThrow(), note));
    }

    private Optional<Task> matching(Entry question) {
        var before = reading.faults().count();
        var list = question.get("pairs");
        var pairs = list.map(value -> value.list(3, MOST_PAIRS)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(TaskReader::pair).stream()).toList();
        var extra = new ArrayList<String>();
        question.find("extra").ifPresent(value -> value.list(0, MOST_EXTRA)
                .forEach(item -> item.text(LONGEST_CHOICE).ifPresent(extra::add)));
        var rights = new ArrayList<>(pairs.stream().map(Matching.Pair::right).toList());
        rights.addAll(extra);
        list.ifPresent(value -> {
            wordings.refuseRepeated(value, "left", pairs.stream().map(Matching.Pair::left).toList());
            wordings.refuseRepeated(value, "right", rights);
        });
        var mistakes = question.find("mistakes").map(value -> value.list(0, MOST_MISTAKES)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(entry -> wrongPair(entry, pairs, rights)).stream()).toList();
        return reading.faults().count() == before ? Optional.of(new Matching(pairs, extra, mistakes)) : Optional.empty();
    }

    private static Optional<Matching.Pair> pair(Entry entry) {
        var left = entry.text("left", LONGEST_CHOICE);
        var right = entry.text("right", LONGEST_CHOICE);
        return entry.build(() -> new Matching.Pair(left.orElseThrow(), right.orElseThrow()));
    }

    private Optional<Matching.WrongPair> wrongPair(Entry entry, List<Matching.Pair> pairs, List<String> rights) {
        var left = entry.text("left", LONGEST_CHOICE);
        var right = entry.text("right", LONGEST_CHOICE);
        var misconception = neededMisconception(entry);
        left.filter(text -> pairs.stream().noneMatch(pair -> pair.left().equals(text))).ifPresent(text ->
                entry.get("left").orElseThrow().fault("no pair has " + Faults.quote(text) + " on its left"
                        + Nearest.hint(text, pairs.stream().map(Matching.Pair::left).toList())));
        right.filter(text -> !rights.contains(text)).ifPresent(text ->
                entry.get("right").orElseThrow().fault("neither a pair nor \"extra\" has " + Faults.quote(text)
                        + " on the right" + Nearest.hint(text, rights)));
        if (pairs.stream().anyMatch(pair -> left.filter(pair.left()::equals).isPresent()
                && right.filter(pair.right()::equals).isPresent())) {
            reading.faults().add(entry.place(), "this pair is a mistake here, but counts as right");
        }
        return entry.build(() -> new Matching.WrongPair(left.orElseThrow(), right.orElseThrow(),
                misconception.orElseThrow()));
    }

    private Optional<Task> cloze(Entry question) {
        var before = reading.faults().count();
        var text = question.text("text", LONGEST_GAP_TEXT);
        var gaps = question.get("gaps").map(value -> value.list(1, MOST_GAPS)).orElse(List.of()).stream()
                .flatMap(value -> value.entry().flatMap(this::gap).stream()).toList();
        if (reading.faults().count() > before) {
            return Optional.empty();
        }
        var numbers = MARKER.matcher(text.orElseThrow()).results().map(found -> found.group(1)).toList();
        var wanted = new ArrayList<String>();
        for (int i = 1; i <= gaps.size(); i++) {
            wanted.add(Integer.toString(i));
        }
        if (!numbers.equals(wanted)) {
            return question.get("text").orElseThrow().fault("the text has to show its " + gaps.size()
                    + (gaps.size() == 1 ? " gap as {1}" : " gaps as {1} to {" + gaps.size() + "}, in this order"));
        }
        var pieces = List.of(MARKER.split(text.orElseThrow(), -1));
        if (pieces.stream().anyMatch(piece -> piece.contains("{") || piece.contains("}"))) {
            return question.get("text").orElseThrow().fault("braces are only for gaps, such as {1}");
        }
        return Optional.of(new Cloze(pieces, gaps));
    }

    private Optional<Cloze.Gap> gap(Entry entry) {
        var list = entry.find("choices");
        if (list.isEmpty()) {
            return typed.gap(entry);
        }
        var choices = texts(list.get(), 2, MOST_PAIRS);
        var accept = entry.get("accept").map(value -> texts(value, 1, TypedAnswers.MOST_TEXTS))
                .orElse(List.of());
        var mistakes = typed.mistakes(entry);
        if (entry.isSound()) {
            wordings.refuseRepeated(list.get(), "text", choices);
            accept.stream().filter(text -> !choices.contains(text)).forEach(text -> entry.get("accept").orElseThrow()
                    .fault(Faults.quote(text) + " is accepted, but not among the choices" + Nearest.hint(text, choices)));
            mistakes.stream().map(Mistake::text).filter(text -> !choices.contains(text) || accept.contains(text))
                    .forEach(text -> entry.get("mistakes").orElseThrow().fault("the mistake " + Faults.quote(text)
                            + " has to be one of the wrong choices" + Nearest.hint(text, choices)));
            if (accept.containsAll(choices)) {
                entry.get("accept").orElseThrow().fault("every choice is accepted, so there is nothing to choose");
            }
        }
        return entry.build(() -> new Cloze.Gap(accept, choices, mistakes));
    }

    private static List<String> texts(Value list, int fewest, int most) {
        return list.list(fewest, most).stream().flatMap(value -> value.text(TypedAnswers.LONGEST).stream()).toList();
    }

    private Optional<MisconceptionId> misconception(Entry entry) {
        return entry.find("misconception").flatMap(value ->
                reading.refer(Kind.MISCONCEPTION, value, MisconceptionId::new));
    }

    private Optional<MisconceptionId> neededMisconception(Entry entry) {
        return entry.get("misconception").flatMap(value ->
                reading.refer(Kind.MISCONCEPTION, value, MisconceptionId::new));
    }
}
