package app.parley.bank.ui;

import app.parley.bank.Citation;
import app.parley.bank.Cloze;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Source;
import app.parley.bank.Task;
import app.parley.bank.TaskKind;
import app.parley.bank.TimelineEvent;
import app.parley.bank.TrueFalse;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Answers and sources in words, for places where nothing can be pressed. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {
    }

    /** What the learner answered, one line for each part that was given; empty if nothing was. */
    public static List<String> given(Task task, Marking marking) {
        return switch (task.kind()) {
            case MATCHING -> marking.parts().stream().filter(part -> !part.given().isEmpty())
                    .map(part -> text("bank.pair", part.label(), part.given())).toList();
            case ORDERING, CLOZE -> numbered(marking.parts().stream().map(Marking.Part::given).toList());
            default -> marking.parts().stream().map(Marking.Part::given).filter(given -> !given.isEmpty())
                    .map(given -> line(task, given)).toList();
        };
    }

    /** The right answer, one line for each part. */
    public static List<String> solution(Task task) {
        return switch (task) {
            case Cloze cloze when cloze.gaps().size() > 1 -> numbered(cloze.solution());
            case Ordering ordering -> IntStream.range(0, ordering.items().size()).mapToObj(i -> {
                var item = ordering.items().get(i);
                return item.note().map(note -> text("bank.place-with-note", i + 1, item.text(), note))
                        .orElseGet(() -> text("bank.place", i + 1, item.text()));
            }).toList();
            case Matching matching -> matching.pairs().stream()
                    .map(pair -> text("bank.pair", pair.left(), pair.right())).toList();
            default -> task.solution().stream().map(right -> line(task, right)).toList();
        };
    }

    private static List<String> numbered(List<String> lines) {
        return lines.stream().allMatch(String::isEmpty) ? List.of()
                : IntStream.range(0, lines.size()).mapToObj(i -> text("bank.place", i + 1, lines.get(i))).toList();
    }

    private static String line(Task task, String text) {
        return switch (task) {
            case TrueFalse _ -> text("bank.truth." + text);
            case NumberAnswer number when number.unit().equals(NumberAnswer.YEAR) -> text;
            case NumberAnswer number -> NumberFormat.getInstance(Locale.ENGLISH).format(new BigDecimal(text)) + " " + number.unit();
            default -> text;
        };
    }

    /** Such as "9 June 2000". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** When something was, no more exactly than it is known: "9 June 2000", "June 2000", "summer 2000". */
    public static String when(TimelineEvent event) {
        return RoomWording.when(event);
    }

    /** Such as "Moscow, 9 June 2000". */
    public static String placeAndDate(Source source) {
        return source.place().map(place -> place + ", " + day(source.date())).orElseGet(() -> day(source.date()));
    }

    /** Such as "Associated Press, paragraphs 9 and 10", the numbers rising. */
    public static String outletAndPlaces(Source source, List<Citation> citations) {
        var places = citations.stream().map(Citation::paragraph).distinct().sorted().map(String::valueOf).toList();
        if (places.size() == 1) {
            return outletAndPlace(source, citations.getFirst().paragraph());
        }
        return text(source.counts() == Source.Counts.PARAGRAPHS ? "bank.paragraphs" : "bank.sentences", source.author(),
                String.join(", ", places.subList(0, places.size() - 1)), places.getLast());
    }

    /** Such as "Associated Press, paragraph 9". */
    static String outletAndPlace(Source source, int place) {
        return text(source.counts() == Source.Counts.PARAGRAPHS ? "bank.paragraph" : "bank.sentence", source.author(), place);
    }

    /** What kind of statement it is and whose, such as "Claimed by Georgy Toloraya"; for facts the source states: that. */
    public static String certainty(Citation citation) {
        var certainty = citation.certainty().name().toLowerCase(Locale.ROOT);
        return citation.speaker().map(speaker -> text("bank.certainty." + certainty, speaker))
                .orElseGet(() -> text("bank.certainty.stated"));
    }

    /** The name of a kind of task. */
    public static String kind(TaskKind kind) {
        return text("bank.kind." + kind.seedName());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
