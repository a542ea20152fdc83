package app.parley.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Type a number or a year. Scores 1 within {@code tolerance} of the answer (both ends included), else 0.
 *
 * @param unit     what is counted, in words; {@value #YEAR} for a year
 * @param mistakes wrong numbers that point to a mix-up
 */
public record NumberAnswer(BigDecimal answer, BigDecimal tolerance, String unit, List<Slip> mistakes) implements Task {

    /** The unit of a year. */
    public static final String YEAR = "year";

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([ ,.'’\\u00a0\\u202f]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,20}([.,]\\d{1,10})?");
    private static final Pattern SEPARATORS = Pattern.compile("[ ,.'’\\u00a0\\u202f]");

    /** A wrong number that means something. */
    public record Slip(BigDecimal number, MisconceptionId misconception) {
    }

    public NumberAnswer {
        mistakes = List.copyOf(mistakes);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is zero or more");
        }
    }

    /**
     * Reads what people type: {@code 37000}, {@code 37,000}, {@code 37.000}, {@code 37 000}, {@code 2.5}, {@code 2,5}.
     * Groups of exactly three digits are thousands. Empty if it is no number.
     */
    public static Optional<BigDecimal> parse(String typed) {
        var text = typed.strip();
        if (GROUPED.matcher(text).matches() && text.length() <= 30) {
            return Optional.of(new BigDecimal(SEPARATORS.matcher(text).replaceAll("")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    @Override
    public TaskKind kind() {
        return TaskKind.NUMBER;
    }

    @Override
    public Marking mark(Response response) {
        return switch (response) {
            case Response.Numeric(BigDecimal number) when number.subtract(answer).abs().compareTo(tolerance) <= 0 ->
                new Marking(1, part(Marking.Verdict.RIGHT, number.toPlainString()), Set.of());
            case Response.Numeric(BigDecimal number) ->
                new Marking(0, part(Marking.Verdict.WRONG, number.toPlainString()),
                        mistakes.stream().filter(mistake -> mistake.number().compareTo(number) == 0)
                                .map(Slip::misconception).collect(Collectors.toSet()));
            case Response.Nothing _ -> new Marking(0, part(Marking.Verdict.MISSED, ""), Set.of());
            default -> throw Task.unfitting(this, response);
        };
    }

    private List<Marking.Part> part(Marking.Verdict verdict, String given) {
        return List.of(new Marking.Part("", verdict, given, answer.toPlainString()));
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        return new TaskFace.Number(unit);
    }

    @Override
    public List<String> solution() {
        return List.of(answer.toPlainString());
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return mistakes.stream().map(Slip::misconception).toList();
    }
}
