package app.parley.study.learn;

import app.parley.bank.BankContent;
import app.parley.bank.Cloze;
import app.parley.bank.Mistake;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.study.Prompts;
import java.util.List;
import java.util.Optional;

/**
 * How a question is asked at each step. What is typed by itself is first recognized among options; what is chosen by itself is later
 * typed, if it is a word or a name that can be. All other questions are asked as they are, twice.
 */
final class Forms {

    /** More words than these are not typed. */
    private static final int MOST_WORDS = 3;
    private static final int MOST_CHARACTERS = 30;

    private final BankContent bank;
    private final Names names;
    private final Lures lures;

    Forms(BankContent bank) {
        this.bank = bank;
        names = new Names(bank);
        lures = new Lures(bank, names);
    }

    /** The picture of the bank that these are made from. */
    BankContent bank() {
        return bank;
    }

    Form of(Question question, Step step) {
        return (step == Step.RECOGNIZE ? recognized(question) : recalled(question)).orElseGet(() -> Form.own(question.task()));
    }

    private Optional<Form> recognized(Question question) {
        return switch (question.task()) {
            case ShortAnswer task -> lures.forText(question, task).map(options -> choice(question, options));
            case NumberAnswer task -> lures.forNumber(question, task).map(options -> choice(question, options));
            case Cloze task -> cloze(question, task);
            default -> Optional.empty();
        };
    }

    private static Form choice(Question question, List<Option> options) {
        return Form.other(question.task(), new SingleChoice(options), 1.0 / options.size());
    }

    /** With choices in the gaps that are typed by themselves, if there are such gaps. */
    private Optional<Form> cloze(Question question, Cloze task) {
        var gaps = task.gaps().stream().map(gap -> gap.choices().isEmpty() ? withChoices(question, gap) : gap).toList();
        double chance = gaps.stream().mapToDouble(gap -> gap.choices().isEmpty() ? 0 : 1.0 / gap.choices().size())
                .reduce(1, (one, other) -> one * other);
        return gaps.equals(task.gaps()) ? Optional.empty() : Optional.of(Form.other(task, new Cloze(task.pieces(), gaps), chance));
    }

    private Cloze.Gap withChoices(Question question, Cloze.Gap gap) {
        return lures.forGap(question, gap)
                .map(choices -> new Cloze.Gap(List.of(gap.accept().getFirst()), choices, gap.mistakes())).orElse(gap);
    }

    private Optional<Form> recalled(Question question) {
        return question.task() instanceof SingleChoice choice && !Prompts.speakOfOptions(question.prompt())
                ? typed(choice).map(task -> Form.other(choice, task, 0)) : Optional.empty();
    }

    /** The right option, to be typed under any of its names; what would be another option is a mistake. */
    private Optional<ShortAnswer> typed(SingleChoice choice) {
        var right = choice.options().stream().filter(Option::correct).map(Option::text).findFirst().orElseThrow();
        if (right.length() > MOST_CHARACTERS || right.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        var wrong = choice.options().stream().filter(option -> !option.correct()).toList();
        var accept = names.of(right).stream().filter(name -> wrong.stream().noneMatch(option -> ShortAnswer.isSame(name, option.text()))).toList();
        var task = new ShortAnswer(accept, wrong.stream()
                .flatMap(option -> option.misconception().map(mixUp -> new Mistake(option.text(), mixUp)).stream()).toList());
        // Two options may be so alike that one would be forgiven as a misspelling of the other.
        return wrong.stream().allMatch(option -> task.mark(new Response.Text(option.text())).isZero()) ? Optional.of(task) : Optional.empty();
    }
}
