package app.parley.study.learn;

import app.parley.bank.BankContent;
import app.parley.bank.Cloze;
import app.parley.bank.Mistake;
import app.parley.bank.MisconceptionId;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.base.PlainText;
import app.parley.study.memory.Fuzz;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Wrong answers that could be right, to recognize the right one among: first the mistakes that the question's author foresaw,
 * then right answers of other questions of the same kind, those first that share topics and look alike; where there are mistakes enough
 * already, only people beside people, since any other name would stand out. None of them would be marked as right, and no
 * two may mean the same.
 */
final class Lures {

    /** How many answers there are to choose from, the right one among them. */
    static final int OPTIONS = 4;
    /** With fewer there is nothing to recognize. */
    static final int LEAST_OPTIONS = 3;

    private final BankContent bank;
    private final Names names;
    /** Right answers that are a word or a name, with the question that they belong to. */
    private final List<Answer> answers = new ArrayList<>();

    private record Answer(Question question, String text) {
    }

    /** A wrong answer, with the mix-up that it points to. */
    private record Lure(String text, Optional<MisconceptionId> mixUp) {

        Option option() {
            return mixUp.map(id -> Option.wrong(text, id)).orElseGet(() -> Option.wrong(text));
        }
    }

    Lures(BankContent bank, Names names) {
        this.bank = bank;
        this.names = names;
        questions().forEach(question -> {
            if (question.task() instanceof ShortAnswer text) {
                answers.add(new Answer(question, text.accept().getFirst()));
            } else if (question.task() instanceof Cloze cloze) {
                cloze.gaps().stream().filter(gap -> gap.choices().isEmpty())
                        .forEach(gap -> answers.add(new Answer(question, gap.accept().getFirst())));
            }
        });
    }

    private Stream<Question> questions() {
        return bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream());
    }

    /** Options with one right answer among them; empty if the bank has too few that fit. */
    Optional<List<Option>> forText(Question question, ShortAnswer task) {
        return options(question, task.accept(), task.mistakes(), text -> task.mark(new Response.Text(text)).isZero());
    }

    /** Choices for a gap, the right one among them; empty if the bank has too few that fit. */
    Optional<List<String>> forGap(Question question, Cloze.Gap gap) {
        var marking = new ShortAnswer(gap.accept(), gap.mistakes());
        return options(question, gap.accept(), gap.mistakes(), text -> marking.mark(new Response.Text(text)).isZero())
                .map(options -> options.stream().map(Option::text).toList());
    }

    private Optional<List<Option>> options(Question question, List<String> accepted, List<Mistake> mistakes, Predicate<String> isWrong) {
        var right = accepted.getFirst();
        var foreseen = mistakes.stream().map(mistake -> new Lure(mistake.text(), Optional.of(mistake.misconception())));
        var others = answers.stream().filter(answer -> !answer.question().id().equals(question.id()))
                .sorted(Comparator.comparingInt((Answer answer) -> -likeness(question, right, answer))
                        .thenComparingLong(answer -> Fuzz.seed((question.id() + "/" + answer.text()).hashCode(), 0)))
                .map(answer -> new Lure(answer.text(), Optional.empty()));
        var chosen = new ArrayList<Option>();
        chosen.add(Option.right(right));
        Stream.concat(foreseen, others).filter(lure -> lure.mixUp().isPresent() || fits(lure, right, chosen.size()))
                .filter(lure -> isWrong.test(lure.text()))
                .filter(lure -> accepted.stream().noneMatch(accept -> names.mayBeSame(accept, lure.text())))
                .forEach(lure -> addIfNew(chosen, lure));
        return enough(chosen);
    }

    /** Whether the right answer of another question may stand beside this one. */
    private boolean fits(Lure lure, String right, int soFar) {
        return looks(right) == Looks.PERSON ? looks(lure.text()) == Looks.PERSON : soFar < LEAST_OPTIONS;
    }

    private void addIfNew(List<Option> chosen, Lure lure) {
        if (chosen.size() < OPTIONS && chosen.stream().noneMatch(option -> names.mayBeSame(option.text(), lure.text()))) {
            chosen.add(lure.option());
        }
    }

    private static Optional<List<Option>> enough(List<Option> chosen) {
        return chosen.size() < LEAST_OPTIONS ? Optional.empty() : Optional.of(List.copyOf(chosen));
    }

    /** Shared topics, and whether the two look alike: a name beside a name, a year beside a year, about as long. */
    private int likeness(Question question, String right, Answer answer) {
        int topics = (int) question.topics().stream().filter(answer.question().topics()::contains).count();
        int looks = looks(right) == looks(answer.text()) ? 4 : 0;
        int length = Math.abs(PlainText.words(right).size() - PlainText.words(answer.text()).size());
        return looks + topics - length;
    }

    private Looks looks(String text) {
        int first = text.codePointAt(0);
        return names.isPerson(text) ? Looks.PERSON : Character.isDigit(first) ? Looks.NUMBER
                : !Character.isUpperCase(first) ? Looks.WORD
                : text.codePoints().noneMatch(Character::isLowerCase) ? Looks.INITIALS : Looks.NAME;
    }

    private enum Looks {
        PERSON, NUMBER, WORD, INITIALS, NAME
    }

    /** Options with one right number among them: foreseen mistakes, numbers of the same unit, and neighbors. */
    Optional<List<Option>> forNumber(Question question, NumberAnswer task) {
        var chosen = new ArrayList<Option>();
        chosen.add(Option.right(text(task.answer(), task.unit())));
        var foreseen = task.mistakes().stream().map(mistake -> new Lure(text(mistake.number(), task.unit()), Optional.of(mistake.misconception())));
        var others = questions().filter(other -> !other.id().equals(question.id()) && other.task() instanceof NumberAnswer number
                        && number.unit().equals(task.unit()))
                .map(other -> new Lure(text(((NumberAnswer) other.task()).answer(), task.unit()), Optional.empty()));
        Stream.of(foreseen, others, neighbors(task).map(number -> new Lure(text(number, task.unit()), Optional.empty()))).flatMap(lures -> lures)
                .filter(lure -> task.mark(new Response.Numeric(number(lure.text()))).isZero())
                .filter(lure -> chosen.size() < OPTIONS && numbers(chosen).noneMatch(number -> number.compareTo(number(lure.text())) == 0))
                .forEach(lure -> chosen.add(lure.option()));
        return enough(chosen);
    }

    private static Stream<BigDecimal> numbers(Collection<Option> options) {
        return options.stream().map(option -> number(option.text()));
    }

    /** A number as people read it, if it is read back as the same. */
    private static String text(BigDecimal number, String unit) {
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(10);
        var text = format.format(number);
        return unit.equals(NumberAnswer.YEAR) || !NumberAnswer.parse(text).map(read -> read.compareTo(number) == 0).orElse(false)
                ? number.toPlainString() : text;
    }

    /** The number of an option that was made for a number. */
    static BigDecimal number(String text) {
        return NumberAnswer.parse(text).orElseGet(() -> new BigDecimal(text));
    }

    /** The next years; of a small number the next ones; of a large one some about as large, as round as it is. */
    private static Stream<BigDecimal> neighbors(NumberAnswer task) {
        var answer = task.answer();
        boolean isSmall = answer.abs().compareTo(BigDecimal.valueOf(100)) <= 0;
        var unit = task.unit().equals(NumberAnswer.YEAR) || isSmall ? BigDecimal.ONE : roundness(answer);
        var step = unit.max(task.tolerance().multiply(BigDecimal.TWO));
        return Stream.of(1, -1, 2, -2, 3, -3).map(steps -> answer.add(step.multiply(BigDecimal.valueOf(steps))))
                .filter(number -> number.signum() > 0 || answer.signum() <= 0);
    }

    /** Such as 1,000 for 37,000. */
    private static BigDecimal roundness(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }
}
