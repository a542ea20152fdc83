package app.parley.results.ui;

import app.parley.base.PlainText;
import app.parley.people.SchoolClass;
import app.parley.results.SessionInfo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Names for downloaded files, made of what people typed: words and digits with hyphens between them, whatever the script. */
final class FileNames {

    private static final int MOST_LETTERS = 60;

    private FileNames() {
    }

    /** Such as {@code moscow-and-the-two-koreas-2026-11-19-heatmap.csv}. */
    static String of(SessionInfo info, String what, String ending, ZoneId zone) {
        return words(info.title()) + LocalDate.ofInstant(info.startedAt(), zone) + "-" + what + "." + ending;
    }

    /** Such as {@code 10b-2026-11-19-mastery.csv}. */
    static String of(SchoolClass schoolClass, LocalDate until, String what, String ending) {
        return words(schoolClass.name().text()) + until + "-" + what + "." + ending;
    }

    /** With a hyphen at the end, if there are any. */
    private static String words(String title) {
        var words = PlainText.words(title).stream().collect(Collectors.joining("-"));
        var kept = words.codePoints().limit(MOST_LETTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return kept.isEmpty() ? "" : kept + "-";
    }
}
