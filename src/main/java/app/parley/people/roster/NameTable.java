package app.parley.people.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with names in it, as a spreadsheet writes it: separated by semicolons, commas or tabs, with a row of headings or
 * without. Whoever has it chooses the {@link Columns} that make up a name.
 *
 * @param headings empty if the first row is a name already
 * @param rows     without the headings and without empty ones; all are as wide as the widest
 */
public record NameTable(List<String> headings, List<List<String>> rows) {

    /** As many rows as are read; more is no class. */
    public static final int MAX_ROWS = 2_000;

    /** As many columns as are read. */
    static final int MAX_COLUMNS = 50;

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    /** Excel's own way of naming the separator, in a line before all others. */
    private static final String SEPARATOR_LINE = "sep=";

    private static final Set<String> NAME = Set.of("name", "full name", "names", "student", "student name", "pupil", "learner",
            "schüler", "schülerin", "schülername", "vollständiger name", "nom complet", "élève", "nombre completo", "alumno",
            "имя", "фио", "ученик", "이름", "성명", "학생", "氏名", "名前", "姓名");
    private static final Set<String> FIRST = Set.of("first name", "firstname", "given name", "forename", "vorname", "rufname",
            "prénom", "nombre", "имя", "名", "이름");
    private static final Set<String> LAST = Set.of("last name", "lastname", "surname", "family name", "nachname", "familienname",
            "zuname", "nom", "apellidos", "apellido", "фамилия", "姓", "성");

    public NameTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The columns, from 0, whose words together make up a name, in this order.
     */
    public record Columns(List<Integer> places) {

        public Columns {
            places = List.copyOf(places);
        }

        static Columns of(Integer... places) {
            return new Columns(List.of(places));
        }
    }

    /** Reads a file; {@link #MAX_ROWS} at most. Anything is a table, if a strange one. */
    public static NameTable ofFile(String text) {
        return read(text, SEPARATORS);
    }

    /** Reads pasted lines. A comma separates nothing there: people write <em>Kim, Jun</em>. */
    public static NameTable ofLines(String text) {
        return read(text, List.of('\t', ';'));
    }

    private static NameTable read(String text, List<Character> separators) {
        var first = text.lines().findFirst().orElse("");
        var named = first.length() == SEPARATOR_LINE.length() + 1 && first.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE)
                ? Optional.of(first.charAt(SEPARATOR_LINE.length())) : Optional.<Character>empty();
        var content = named.isPresent() ? text.lines().skip(1).collect(Collectors.joining("\n")) : text;
        var separator = named.or(() -> separatorOf(content, separators));
        var records = separator.map(found -> records(content, found))
                .orElseGet(() -> content.lines().map(line -> List.of(line.strip())).toList())
                .stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).limit(MAX_ROWS + 1L).toList();
        int width = records.stream().mapToInt(List::size).max().orElse(1);
        var even = records.stream().map(row -> Stream.concat(row.stream(), Stream.generate(() -> "")).limit(width).toList()).toList();
        return !even.isEmpty() && even.getFirst().stream().anyMatch(NameTable::isHeading)
                ? new NameTable(even.getFirst(), even.subList(1, even.size()))
                : new NameTable(List.of(), even.subList(0, Math.min(even.size(), MAX_ROWS)));
    }

    private static boolean isHeading(String cell) {
        var word = word(cell);
        return NAME.contains(word) || FIRST.contains(word) || LAST.contains(word);
    }

    private static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT).replace('_', ' ').replace(":", "").strip();
    }

    /** The separator that stands on the most lines; the earlier one of two that stand on equally many. */
    private static Optional<Character> separatorOf(String text, List<Character> separators) {
        Map<Character, Long> lines = separators.stream().collect(Collectors.toMap(one -> one,
                one -> text.lines().filter(line -> line.indexOf(one) >= 0).count()));
        return separators.stream().filter(one -> lines.get(one) > 0)
                .max(Comparator.<Character, Long>comparing(lines::get).thenComparing(one -> -separators.indexOf(one)));
    }

    private static List<List<String>> records(String text, char separator) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrim(true).get();
        try {
            return records(text, format);
        } catch (IOException | UncheckedIOException e) {
            // A quotation mark that is not closed, or in the middle of a name: here it is a character like any other.
            try {
                return records(text, format.builder().setQuote(null).get());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static List<List<String>> records(String text, CSVFormat format) throws IOException {
        var records = new ArrayList<List<String>>();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                if (records.size() > MAX_ROWS) {
                    break;
                }
                records.add(record.stream().limit(MAX_COLUMNS).map(String::strip).toList());
            }
        }
        return records;
    }

    /** How many columns there are. */
    public int width() {
        return Math.max(headings.size(), rows.stream().mapToInt(List::size).max().orElse(1));
    }

    /**
     * What may be a name: each column, and each two beside one another in both orders; the likely one comes first. That is
     * what the headings say, else the first column that has letters.
     */
    public List<Columns> choices() {
        var choices = IntStream.range(0, width()).boxed().flatMap(place -> place + 1 < width()
                ? Stream.of(Columns.of(place), Columns.of(place, place + 1), Columns.of(place + 1, place))
                : Stream.of(Columns.of(place)));
        return Stream.concat(Stream.of(likely()), choices).distinct().toList();
    }

    private Columns likely() {
        var first = place(FIRST);
        var last = place(LAST);
        if (first.isPresent() && last.isPresent() && !first.equals(last)) {
            return Columns.of(first.get(), last.get());
        }
        return place(NAME).or(() -> first).or(() -> last).or(this::firstWithLetters).map(Columns::of).orElse(Columns.of(0));
    }

    private Optional<Integer> place(Set<String> words) {
        return IntStream.range(0, headings.size()).boxed().filter(place -> words.contains(word(headings.get(place)))).findFirst();
    }

    private Optional<Integer> firstWithLetters() {
        return IntStream.range(0, width()).boxed()
                .filter(place -> rows.stream().anyMatch(row -> row.get(place).codePoints().anyMatch(Character::isLetter)))
                .findFirst();
    }

    /** What columns are called: by their headings, or by what stands in the first row. */
    public String describe(Columns columns) {
        var row = headings.isEmpty() ? rows.stream().findFirst().orElse(List.of()) : headings;
        return columns.places().stream().filter(place -> place < row.size()).map(row::get).collect(Collectors.joining(" + "));
    }

    /** The names, one for each row. A line break inside a cell is a space. */
    public List<String> names(Columns columns) {
        return rows.stream().map(row -> columns.places().stream().map(row::get).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" ")).replaceAll("\\R", " ")).toList();
    }
}
