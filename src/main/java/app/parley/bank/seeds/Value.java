package app.parley.bank.seeds;

import app.parley.base.PlainText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value in a seed file, and where it stands. Each reading method either gives what it promises or notes a fault
 * at this place and gives nothing.
 */
final class Value {

    private static final int LONGEST_NUMBER = 15;

    private final Node node;
    private final String file;
    private final Reading reading;

    Value(Node node, String file, Reading reading) {
        this.node = node;
        this.file = file;
        this.reading = reading;
    }

    Place place() {
        return Place.of(file, node.getStartMark());
    }

    Reading reading() {
        return reading;
    }

    <T> Optional<T> fault(String message) {
        reading.faults().add(place(), message);
        return Optional.empty();
    }

    /** A text of at most so many characters, in NFC, without blanks around it. */
    Optional<String> text(int longest) {
        if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.STR)) {
            return fault("a text is wanted here, not " + found()
                    + (isWord() ? "; if this is the text, put it in quotation marks" : ""));
        }
        var text = Normalizer.normalize(scalar.getValue().strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return fault("this text is empty");
        }
        if (text.length() > longest) {
            return fault("this text has " + text.length() + " characters; at most " + longest + " are allowed");
        }
        if (text.indexOf('\n') >= 0) {
            return fault("this text has a line break; write > instead of |, and no empty line inside");
        }
        var invisible = PlainText.firstInvisible(text);
        return invisible.isPresent()
                ? fault("this text contains the character U+%04X, which cannot be seen".formatted(invisible.getAsInt()))
                : Optional.of(text);
    }

    Optional<Integer> wholeNumber(int least, int most) {
        return number().flatMap(number -> number.scale() > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                ? fault("a whole number from " + least + " to " + most + " is wanted here, not " + number)
                : Optional.of(number.intValueExact()));
    }

    /** A number with at most {@value #LONGEST_NUMBER} digits. */
    Optional<BigDecimal> number() {
        if (!(node instanceof ScalarNode scalar)
                || !node.getTag().equals(Tag.INT) && !node.getTag().equals(Tag.FLOAT)) {
            return fault("a number is wanted here, not " + found());
        }
        return scalar.getValue().length() > LONGEST_NUMBER
                ? fault("this number has more than " + LONGEST_NUMBER + " digits")
                : Optional.of(new BigDecimal(scalar.getValue()));
    }

    Optional<Boolean> truth() {
        return node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)
                ? Optional.of(Boolean.parseBoolean(scalar.getValue()))
                : fault("true or false is wanted here, not " + found());
    }

    /** One of the words for the constants: {@code WORKED_OUT} is written {@code worked-out}. */
    <E extends Enum<E>> Optional<E> word(Class<E> constants) {
        var words = Arrays.stream(constants.getEnumConstants())
                .collect(Collectors.toMap(Value::word, constant -> constant, (one, _) -> one,
                        LinkedHashMap::new));
        var written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        return words.containsKey(written) ? Optional.of(words.get(written))
                : fault("one of " + String.join(", ", words.keySet()) + " is wanted here, not " + found()
                        + Nearest.hint(written, words.keySet()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<LocalDate> day() {
        return text(10).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException _) {
                return fault("a day such as \"2000-06-09\" is wanted here, not " + Faults.quote(text));
            }
        });
    }

    /** The elements of a list; empty, with the fault noted, if it is no list or one of another length. */
    List<Value> list(int fewest, int most) {
        if (!(node instanceof SequenceNode sequence)) {
            fault("a list is wanted here, not " + found());
            return List.of();
        }
        int size = sequence.getValue().size();
        if (size < fewest || size > most) {
            fault("this list has " + size + (size == 1 ? " entry; " : " entries; ")
                    + (size < fewest ? "at least " + fewest : "at most " + most)
                    + ((size < fewest ? fewest : most) == 1 ? " is" : " are") + " wanted");
            return List.of();
        }
        return sequence.getValue().stream().map(item -> new Value(item, file, reading)).toList();
    }

    Optional<Entry> entry() {
        return node instanceof MappingNode map ? Optional.of(new Entry(map, this))
                : fault("keys with values (such as \"id: …\") are wanted here, not " + found());
    }

    /** A value that stands inside this one. */
    Value of(Node inner) {
        return new Value(inner, file, reading);
    }

    private boolean isWord() {
        return node instanceof ScalarNode scalar && !scalar.getValue().isEmpty();
    }

    private String found() {
        return switch (node) {
            case MappingNode _ -> "keys with values";
            case SequenceNode _ -> "a list";
            case ScalarNode scalar when node.getTag().equals(Tag.NULL) && scalar.getValue().isEmpty() -> "nothing";
            case ScalarNode scalar when node.getTag().equals(Tag.STR) -> Faults.quote(scalar.getValue());
            case ScalarNode scalar -> scalar.getValue().length() > LONGEST_NUMBER ? "a number" : scalar.getValue();
            default -> "something else";
        };
    }
}
