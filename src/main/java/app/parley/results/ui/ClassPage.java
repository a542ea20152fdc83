package app.parley.results.ui;

import app.parley.bank.BankContent;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
    /** Nobody answered anything before Parley. */
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String KIND = "kind";

    /** What an address asks for. */
    static ClassPage of(QueryParameters parameters, LocalDate today, ZoneId zone) {
        return new ClassPage(Query.choice(parameters, "part", List.of(Part.values())).orElse(Part.OVERVIEW),
                period(parameters, today, zone), Query.choice(parameters, KIND, List.of(AnsweredIn.values())), Query.topic(parameters),
                NameStyle.of(parameters), parameters.getSingleParameter("with").flatMap(SchoolClassId::parse),
                parameters.getSingleParameter("session").flatMap(SessionId::parse),
                parameters.getSingleParameter("against").flatMap(SessionId::parse),
                parameters.getSingleParameter("exam").flatMap(ClassPage::day));
    }

    /** What the page of a question or a learner asks for: one of all time, if its address names no days. */
    static ClassPage ofEvidence(QueryParameters parameters, LocalDate today, ZoneId zone) {
        var page = of(parameters, today, zone);
        return parameters.getSingleParameter(FROM).isPresent() ? page : page.withPeriod(new ClassPeriod(EVER, today, zone));
    }

    /** As far as it makes sense: a topic that is not in the bank is left out. */
    ClassPage within(BankContent bank) {
        return withTopic(topic.filter(id -> bank.topic(id).isPresent()));
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
        var until = parameters.getSingleParameter(UNTIL).flatMap(ClassPage::day).filter(day -> isSensible(day, today)).orElse(today);
        var from = parameters.getSingleParameter(FROM).flatMap(ClassPage::day).filter(day -> isSensible(day, today))
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

    boolean isOfAllTime() {
        return period.from().equals(EVER);
    }

    /** As it stands in the address. */
    private Query query(LocalDate today) {
        var query = new Query().put("part", part, Part.OVERVIEW);
        return what(period.equals(Span.EIGHT_WEEKS.until(today, period.zone())) ? query : days(query)).put("with", with)
                .put("session", session).put("against", against).put("exam", exam);
    }

    private Query days(Query query) {
        return isOfAllTime() ? query : query.put(FROM, Optional.of(period.from())).put(UNTIL, Optional.of(period.until()));
    }

    private Query what(Query query) {
        return query.put(KIND, kind.map(ResultsWords::word)).put(Query.TOPIC, topic).put(NameStyle.PARAMETER, names, NameStyle.OWN);
    }

    QueryParameters parameters(LocalDate today) {
        return query(today).parameters();
    }

    /** The address of the page of a class. */
    String address(SchoolClassId schoolClass, LocalDate today) {
        return on(ResultsAddress.of(schoolClass), today);
    }

    /** The address of another page that shows what this one does. */
    String on(String address, LocalDate today) {
        return query(today).on(address);
    }

    /** The address of the page of a question or a learner, about the same days and answers. */
    String onEvidence(String address) {
        return what(days(new Query())).on(address);
    }
}
