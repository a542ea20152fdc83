package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.design.BrowserZone;
import app.parley.people.SchoolClass;
import app.parley.results.SessionInfo;
import app.parley.results.Which;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a session was, in words. */
final class SessionWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM, HH:mm");

    private SessionWords() {
    }

    /** Such as "Live game, 10B, Thursday 19 November 2026, 15 minutes". */
    static String facts(SessionInfo info, Optional<SchoolClass> schoolClass, Locale locale) {
        return facts(info, schoolClass, DAY.withLocale(locale));
    }

    /** The same with the hour, since a class can play twice a day. */
    static String factsInList(SessionInfo info, Optional<SchoolClass> schoolClass, Locale locale) {
        return facts(info, schoolClass, MOMENT.withLocale(locale));
    }

    private static String facts(SessionInfo info, Optional<SchoolClass> schoolClass, DateTimeFormatter when) {
        return Stream.of(Optional.of(ResultsWords.text("results.kind." + ResultsWords.word(info.id().kind()))),
                        schoolClass.map(found -> found.name().text()),
                        Optional.of(when.format(info.startedAt().atZone(BrowserZone.current()))), took(info))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** The same, and what of it is shown: such as "only Summits, last attempts". */
    static String facts(SessionInfo info, Optional<SchoolClass> schoolClass, OverviewFilter filter, BankContent bank, Locale locale) {
        return Stream.of(Stream.of(facts(info, schoolClass, locale)),
                        filter.topic().stream().map(topic -> ResultsWords.text("results.topic.fact", ResultsWords.title(bank, topic))),
                        Stream.of(filter.which()).filter(which -> which != Which.FIRST)
                                .map(which -> ResultsWords.text("results.item.which." + ResultsWords.word(which))))
                .flatMap(Function.identity()).collect(Collectors.joining(", "));
    }

    /** The day on which it began. */
    static String day(SessionInfo info, Locale locale) {
        return DAY.withLocale(locale).format(info.startedAt().atZone(BrowserZone.current()));
    }

    /** How long it took, where that says something: a homework is open for days. */
    private static Optional<String> took(SessionInfo info) {
        return info.endedAt().map(ended -> Duration.between(info.startedAt(), ended).toMinutes())
                .filter(minutes -> minutes > 0 && minutes < Duration.ofHours(3).toMinutes())
                .map(minutes -> ResultsWords.text("results.minutes", minutes));
    }

    /** Such as "19 November, 10:15 · Summits". */
    static String inList(SessionInfo info, Locale locale) {
        return ResultsWords.text("results.filter.session.item",
                SHORT.withLocale(locale).format(info.startedAt().atZone(BrowserZone.current())), info.title());
    }
}
