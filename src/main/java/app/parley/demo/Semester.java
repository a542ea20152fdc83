package app.parley.demo;

import app.parley.people.DisplayName;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.quiz.HomeworkService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets a class of the story live through its weeks. Games divide the time: before each, everybody does what comes before it, for
 * the answer log keeps the order in which things happened.
 */
@Component
@Profile("demo")
class Semester {

    private final SchoolClasses classes;
    private final HomeworkService homework;
    private final Enrolment enrolment;
    private final LivePlay games;

    Semester(SchoolClasses classes, HomeworkService homework, Enrolment enrolment, LivePlay games) {
        this.classes = classes;
        this.homework = homework;
        this.enrolment = enrolment;
        this.games = games;
    }

    /**
     * The whole time of a class.
     *
     * @param cast where learners act next to one another
     */
    List<Participant> live(Teacher teacher, Roster.Group group, Timetable timetable, ExecutorService cast)
            throws InterruptedException, ExecutionException {
        var schoolClass = as(teacher, timetable.firstLesson().minus(Duration.ofHours(1)),
                () -> classes.create(DisplayName.of(group.name())));
        var given = timetable.assignments().stream()
                .map(one -> as(teacher, one.opens().minus(Duration.ofMinutes(5)), () -> homework.assign(schoolClass.id(), one.order())))
                .toList();
        var learners = together(cast, group.learners(),
                name -> enrolment.enrol(Pupil.of(group, name), schoolClass.joinCode(), timetable, given));
        for (var game : timetable.games()) {
            allUntil(game.at(), learners, cast);
            games.play(teacher, schoolClass, game, learners);
        }
        allUntil(timetable.today(), learners, cast);
        return learners;
    }

    private static <T> T as(Teacher teacher, Instant at, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(teacher, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return new Actor(at).act(work::get);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void allUntil(Instant moment, List<Participant> learners, ExecutorService cast)
            throws InterruptedException, ExecutionException {
        together(cast, learners, learner -> learner.actor().act(() -> {
            learner.until(moment);
            return learner;
        }));
    }

    private static <A, B> List<B> together(ExecutorService cast, List<A> all, Function<A, B> work)
            throws InterruptedException, ExecutionException {
        var parts = all.stream().map(one -> cast.submit((Callable<B>) () -> work.apply(one))).toList();
        var done = new ArrayList<B>();
        for (var part : parts) {
            done.add(part.get());
        }
        return done;
    }
}
