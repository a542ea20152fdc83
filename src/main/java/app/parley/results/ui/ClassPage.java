package app.parley.results.ui;

import app.parley.bank.TopicId;
import app.parley.people.SchoolClassId;
import app.parley.results.AnsweredIn;
import app.parley.results.ClassPeriod;
import app.parley.results.SessionId;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a page about a class over time shows. All of it stands in the address, as far as it is not the default; what makes no sense
 * there is passed over.
 *
 * @param kind    where it was answered; empty for everywhere
 * @param with    the class to compare with
 * @param session the session to compare
 * @param against the session to compare that one with
 * @param exam    a day to look ahead to
 */
record ClassPage(Part part, ClassPeriod period, Optional<AnsweredIn> kind, Optional<TopicId> topic, NameStyle names,
        Optional<SchoolClassId> with, Optional<SessionId> session, Optional<SessionId> against, Optional<LocalDate> exam) {

    /** The parts of the page, each with a tab. */
    enum Part {
        OVERVIEW, MASTERY, MEMORY, COMPARE
    }

    /** Times to choose from, all of which end today. */
    enum Span {
        WEEK(today -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
        FOUR_WEEKS(today -> today.minusWeeks(4).plusDays(1)),
        EIGHT_WEEKS(today -> today.minusWeeks(8).plusDays(1)),
        SCHOOL_YEAR(today -> LocalDate.of(today.getYear() - (today.getMonth().compareTo(Month.AUGUST) < 0 ? 1 : 0), Month.AUGUST, 1));

        private final Function<LocalDate, LocalDate> from;

        Span(Function<LocalDate, LocalDate> from) {
            this.from = from;
        }

        ClassPeriod until(LocalDate today, ZoneId zone) {
            return new ClassPeriod(from.apply(today), today, zone);
        }
    }

    private static final int MOST_YEARS = 3;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    /** What an address asks for. */
    static ClassPage of(QueryParameters parameters, LocalDate today, ZoneId zone) {
        return new ClassPage(constant(Part.values(), parameters.getSingleParameter("part")).orElse(Part.OVERVIEW),
                period(parameters, today, zone), constant(AnsweredIn.values(), parameters.getSingleParameter("kind")),
                parameters.getSingleParameter("topic").filter(text -> SLUG.matcher(text).matches()).flatMap(ClassPage::topic),
                NameStyle.of(parameters), parameters.getSingleParameter("with").flatMap(SchoolClassId::parse),
                parameters.getSingleParameter("session").flatMap(SessionId::parse),
                parameters.getSingleParameter("against").flatMap(SessionId::parse),
                parameters.getSingleParameter("exam").flatMap(ClassPage::day));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, Optional<String> word) {
        return Arrays.stream(values).filter(value -> word.equals(Optional.of(ResultsWords.word(value)))).findFirst();
    }

    private static Optional<TopicId> topic(String text) {
        try {
            return Optional.of(new TopicId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ClassPeriod period(QueryParameters parameters, LocalDate today, ZoneId zone) {
        var usual = Span.EIGHT_WEEKS.until(today, zone);
        var until = parameters.getSingleParameter("until").flatMap(ClassPage::day).filter(day -> isSensible(day, today)).orElse(today);
        var from = parameters.getSingleParameter("from").flatMap(ClassPage::day).filter(day -> isSensible(day, today))
                .orElse(usual.from());
        return from.isAfter(until) ? usual : new ClassPeriod(from, until, zone);
    }

    private static boolean isSensible(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.isAfter(today.minusYears(MOST_YEARS));
    }

    /** The kinds that are shown. */
    Set<AnsweredIn> kinds() {
        return kind.<Set<AnsweredIn>>map(Set::of).orElse(EnumSet.allOf(AnsweredIn.class));
    }

    ClassPage withPart(Part other) {
        return new ClassPage(other, period, kind, topic, names, with, session, against, exam);
    }

    ClassPage withPeriod(ClassPeriod other) {
        return new ClassPage(part, other, kind, topic, names, with, session, against, exam);
    }

    ClassPage withKind(Optional<AnsweredIn> other) {
        return new ClassPage(part, period, other, topic, names, with, session, against, exam);
    }

    ClassPage withTopic(Optional<TopicId> other) {
        return new ClassPage(part, period, kind, other, names, with, session, against, exam);
    }

    ClassPage withNames(NameStyle other) {
        return new ClassPage(part, period, kind, topic, other, with, session, against, exam);
    }

    /** Compares with a class, and with no session. */
    ClassPage comparedWith(Optional<SchoolClassId> other) {
        return new ClassPage(part, period, kind, topic, names, other, Optional.empty(), Optional.empty(), exam);
    }

    /** Compares two sessions, and with no class. */
    ClassPage comparing(Optional<SessionId> one, Optional<SessionId> other) {
        return new ClassPage(part, period, kind, topic, names, Optional.empty(), one, other, exam);
    }

    ClassPage withExam(Optional<LocalDate> other) {
        return new ClassPage(part, period, kind, topic, names, with, session, against, other);
    }

    /** As it stands in the address. */
    QueryParameters parameters(LocalDate today) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (part != Part.OVERVIEW) {
            parameters.put("part", List.of(ResultsWords.word(part)));
        }
        if (!period.equals(Span.EIGHT_WEEKS.until(today, period.zone()))) {
            parameters.put("from", List.of(period.from().toString()));
            parameters.put("until", List.of(period.until().toString()));
        }
        put(parameters, "kind", kind.map(ResultsWords::word));
        put(parameters, "topic", topic);
        put(parameters, NameStyle.PARAMETER, Optional.of(names).filter(style -> style != NameStyle.OWN).map(NameStyle::word));
        put(parameters, "with", with);
        put(parameters, "session", session);
        put(parameters, "against", against);
        put(parameters, "exam", exam);
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, Optional<?> value) {
        value.ifPresent(one -> parameters.put(name, List.of(one.toString())));
    }

    /** The address of the page of a class. */
    String address(SchoolClassId schoolClass, LocalDate today) {
        var query = parameters(today).getQueryString();
        return ResultsAddress.of(schoolClass) + (query.isEmpty() ? "" : "?" + query);
    }
}
