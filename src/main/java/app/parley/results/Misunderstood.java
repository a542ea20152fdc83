package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a class did not understand, by the rule of {@link Findings}. A question is named once. */
final class Misunderstood {

    private static final double COMMON_SHARE = 0.2;
    private static final double MISSED_SHARE = 0.5;

    private final ResultMatrix matrix;
    private final Function<QuestionRef, Question> question;
    private final Map<QuestionRef, Picks> picks;
    private final Set<QuestionRef> named = new HashSet<>();

    /** @param picks as {@link Picks#all} finds them */
    Misunderstood(ResultMatrix matrix, Function<QuestionRef, Question> question, Map<QuestionRef, Picks> picks) {
        this.matrix = matrix;
        this.question = question;
        this.picks = picks;
    }

    /** All that was misunderstood, the most pressing first. */
    List<Finding> find() {
        var found = new ArrayList<Finding>();
        found.addAll(keys());
        found.addAll(mixUps());
        found.addAll(choices());
        found.addAll(missed());
        return found;
    }

    private List<Finding> keys() {
        var found = new ArrayList<Finding.CheckKey>();
        picks.forEach((ref, of) -> of.doubt(ref).ifPresent(check -> {
            found.add(check);
            named.add(ref);
        }));
        found.sort(Comparator.comparingDouble(key -> -key.chosen() / (double) key.best()));
        return List.copyOf(found);
    }

    /** A misconception and the people in whom it showed, or could have shown. */
    private static final class Shown {

        private final BitSet rows = new BitSet();
        private final BitSet exposed = new BitSet();
        private final Set<QuestionRef> questions = new HashSet<>();
    }

    private List<Finding> mixUps() {
        var shown = new HashMap<MisconceptionId, Shown>();
        for (int column = 0; column < matrix.questions().size(); column++) {
            var ref = matrix.questions().get(column);
            if (!named.contains(ref)) {
                var answers = matrix.columns().get(column);
                var answered = new BitSet();
                for (int row = 0; row < answers.rows(); row++) {
                    answered.set(row, answers.isAnswered(row));
                }
                answers.misled().forEach(misled -> note(shown, ref, misled));
                question.apply(ref).task().misconceptions()
                        .forEach(id -> shown.computeIfAbsent(id, _ -> new Shown()).exposed.or(answered));
            }
        }
        var common = shown.entrySet().stream()
                .filter(entry -> isCommon(entry.getValue().rows.cardinality(), entry.getValue().exposed.cardinality()))
                .sorted(Comparator.comparingInt((Map.Entry<MisconceptionId, Shown> entry) -> -entry.getValue().rows.cardinality())
                        .thenComparing(Map.Entry.comparingByKey())).toList();
        common.forEach(entry -> named.addAll(entry.getValue().questions));
        return common.stream().<Finding>map(entry -> new Finding.CommonMixUp(entry.getKey(), who(entry.getValue().rows.stream().boxed()),
                entry.getValue().exposed.cardinality())).toList();
    }

    private static void note(Map<MisconceptionId, Shown> shown, QuestionRef ref, ResultColumn.Misled misled) {
        for (var id : misled.by()) {
            var of = shown.computeIfAbsent(id, _ -> new Shown());
            of.rows.set(misled.row());
            of.exposed.set(misled.row());
            of.questions.add(ref);
        }
    }

    private static boolean isCommon(int who, int of) {
        return who >= Findings.FEWEST_WHO && who >= COMMON_SHARE * of;
    }

    private List<Finding> choices() {
        var found = new ArrayList<Finding.CommonChoice>();
        picks.forEach((ref, of) -> {
            if (!named.contains(ref)) {
                commonest(of).ifPresent(option -> found.add(new Finding.CommonChoice(ref, of.options().get(option),
                        who(of.rows(option).stream()), of.choices().answered())));
            }
        });
        found.sort(Comparator.comparingInt(choice -> -choice.who().size()));
        found.forEach(choice -> named.add(choice.question()));
        return List.copyOf(found);
    }

    /** The wrong option that most chose, if that is common. A statement has only one, and says no more than that it was missed. */
    private static Optional<Integer> commonest(Picks picks) {
        var choices = picks.choices();
        return choices.options() < 3 ? Optional.empty() : IntStream.range(0, choices.options()).boxed()
                .filter(option -> !choices.key()[option] && isCommon(choices.count(option), choices.answered()))
                .max(Comparator.comparingInt((Integer option) -> choices.count(option)).thenComparing(option -> -option));
    }

    private List<Finding> missed() {
        var found = new ArrayList<Finding.MostMissed>();
        for (int column = 0; column < matrix.questions().size(); column++) {
            var ref = matrix.questions().get(column);
            var answers = matrix.columns().get(column);
            var who = new BitSet();
            int answered = 0;
            for (int row = 0; row < answers.rows(); row++) {
                answered += answers.isAnswered(row) ? 1 : 0;
                who.set(row, answers.isMissed(row));
            }
            if (!named.contains(ref) && who.cardinality() >= Findings.FEWEST_WHO && who.cardinality() >= MISSED_SHARE * answered) {
                found.add(new Finding.MostMissed(ref, who(who.stream().boxed()), answered));
            }
        }
        found.sort(Comparator.comparingDouble(missed -> -missed.who().size() / (double) missed.answered()));
        return List.copyOf(found);
    }

    private List<Who> who(Stream<Integer> rows) {
        return rows.map(row -> matrix.rows().get(row).who()).toList();
    }
}
