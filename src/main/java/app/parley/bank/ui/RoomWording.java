package app.parley.bank.ui;

import app.parley.bank.Agreement;
import app.parley.bank.Certainty;
import app.parley.bank.Dating;
import app.parley.bank.TimelineEvent;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries of the reading room in words. */
final class RoomWording {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the");

    private RoomWording() {
    }

    /** When it was, no more exactly than it is known: "9 June 2000", "21 to 23 July 2000", "June 2000", "summer 2000". */
    static String when(TimelineEvent event) {
        var from = event.from();
        return switch (event.precision()) {
            case DAY -> event.until().map(until -> text("bank.room.when.days",
                    YearMonth.from(from).equals(YearMonth.from(until))
                            ? Integer.toString(from.getDayOfMonth()) : Wording.day(from),
                    Wording.day(until))).orElseGet(() -> Wording.day(from));
            case MONTH -> MONTH.format(from);
            case SEASON -> text("bank.room.when." + event.season().map(RoomWording::word).orElse("year"), year(event));
            case YEAR -> event.dating() == Dating.PRINTED ? year(event) : text("bank.room.when.year", year(event));
        };
    }

    private static String year(TimelineEvent event) {
        return Integer.toString(event.from().getYear());
    }

    /** How the date is known. */
    static String dating(Dating dating) {
        return text("bank.room.dating." + word(dating));
    }

    /** A word or two for the kind of statement. */
    static String certainty(Certainty certainty) {
        return text("bank.room.certainty." + word(certainty));
    }

    /** A sentence for the kind of statement. */
    static String certaintySentence(Certainty certainty) {
        return text("bank.room.certainty." + word(certainty) + ".sentence");
    }

    static String kind(Agreement.Kind kind) {
        return text("bank.room.kind." + word(kind));
    }

    /** The name of a country or organization from its id: "North Korea" for {@code north-korea}. */
    static String place(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> SMALL_WORDS.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    static String places(List<String> ids) {
        return ids.stream().map(RoomWording::place).collect(Collectors.joining(", "));
    }

    /** A constant as it stands in addresses and message keys. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
