package app.parley.results;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.results.RecallForecast.Expected;
import app.parley.results.RecallForecast.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What the classes of the teacher who is signed in still know ({@code AccessDeniedException} if none is). A class that is not theirs is
 * as if it did not exist.
 */
@Service
public class ClassMemory {

    /** Exams further away are not asked about: nothing sensible can be said. */
    public static final int MOST_DAYS_TO_EXAM = 730;

    /** When tomorrow, in a week and on the day of an exam something is asked. */
    private static final LocalTime AT_SCHOOL = LocalTime.of(10, 0);

    private final SchoolClasses classes;
    private final ClassHistories histories;
    private final RecallForecast forecast;
    private final Bank bank;
    private final Clock clock;

    ClassMemory(SchoolClasses classes, ClassHistories histories, RecallForecast forecast, Bank bank, Clock clock) {
        this.classes = classes;
        this.histories = histories;
        this.forecast = forecast;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * What a class still knows.
     *
     * @param zone where the teacher is, which says what today is
     * @param exam a day to look at as well; one that is over, or more than {@value #MOST_DAYS_TO_EXAM} days away, is passed over
     */
    public Optional<ClassKnowledge> of(SchoolClassId schoolClass, ZoneId zone, Optional<LocalDate> exam) {
        return classes.mine(schoolClass).map(found -> read(found, zone, exam));
    }

    private ClassKnowledge read(SchoolClass schoolClass, ZoneId zone, Optional<LocalDate> wanted) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var exam = wanted.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS_TO_EXAM)));
        var moments = new ArrayList<>(List.of(new Moment(now, StudyDay.at(now, zone)), moment(today.plusDays(1), zone),
                moment(today.plusDays(7), zone)));
        exam.ifPresent(day -> moments.add(day.equals(today) ? moments.getFirst() : moment(day, zone)));
        var since = SessionReader.since(classes.members(schoolClass.id()));
        var found = forecast.of(since, moments);
        var lately = histories.askedSince(schoolClass.id(), now.minus(Duration.ofDays(WarmUp.QUIET_DAYS)));
        var current = bank.current();
        return new ClassKnowledge(schoolClass, today, exam, TopicRecall.of(found.cards(), current::question),
                WarmUp.choose(found.cards(), ClassKnowledge.TOMORROW, current::question, lately::contains), since.size(),
                (int) found.cards().stream().map(Expected::learner).distinct().count(), found.whole());
    }

    private static Moment moment(LocalDate day, ZoneId zone) {
        return new Moment(day.atTime(AT_SCHOOL).atZone(zone).toInstant(), new StudyDay(day));
    }

    /**
     * The cards of one member of a class, as their teacher may know of them; empty if the class is not the teacher's or the learner is not
     * in it.
     */
    public Optional<LearnerCards> of(SchoolClassId schoolClass, LearnerId learner, ZoneId zone) {
        var since = Optional.ofNullable(SessionReader.since(classes.members(schoolClass)).get(learner));
        var now = clock.instant();
        return since.map(from -> cards(learner, from, new Moment(now, StudyDay.at(now, zone))));
    }

    private LearnerCards cards(LearnerId learner, Instant since, Moment now) {
        var cards = forecast.of(Map.of(learner, since), List.of(now)).cards();
        return new LearnerCards(cards.size(), cards.stream().mapToDouble(card -> card.recall().getFirst()).sum(),
                (int) cards.stream().filter(Expected::due).count());
    }

    /**
     * How many cards a learner has.
     *
     * @param answered how many were answered at least once
     * @param recalled how many of them would be recalled now, as a sum of probabilities
     * @param due      how many of them are to be reviewed
     */
    public record LearnerCards(int answered, double recalled, int due) {
    }
}
