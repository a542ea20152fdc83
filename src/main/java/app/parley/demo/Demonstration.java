package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.Memberships;
import app.parley.people.NotebookKey;
import app.parley.people.Notebooks;
import app.parley.people.Password;
import app.parley.people.Refusal;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.quiz.QuizService;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Fills new data with a story, through the services that visitors use: a teacher, a class, and learners who took
 * quizzes in the last weeks. Prints once how to get in.
 */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner {

    private static final long SEED = 1972;
    /** Enough to fill the groups of the answer log, and few enough for the database's connections. */
    private static final int AT_ONCE = 8;

    private final Teachers teachers;
    private final SchoolClasses classes;
    private final Notebooks notebooks;
    private final Memberships memberships;
    private final QuizService quizzes;
    private final Bank bank;
    private final Clock clock;
    private Optional<Invitation> invitation = Optional.empty();

    Demonstration(Teachers teachers, SchoolClasses classes, Notebooks notebooks, Memberships memberships,
            QuizService quizzes, Bank bank, Clock clock) {
        this.teachers = teachers;
        this.classes = classes;
        this.notebooks = notebooks;
        this.memberships = memberships;
        this.quizzes = quizzes;
        this.bank = bank;
        this.clock = clock;
    }

    /** How to get in; empty if the story was in the data before this start. */
    Optional<Invitation> invitation() {
        return invitation;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        // Easier to type than random letters, and as hard to guess.
        var password = new Password(NotebookKey.random().hyphenated());
        var name = DisplayName.of(Roster.TEACHER);
        try {
            var timetable = new Timetable(clock.instant(), bank.current().decks());
            var teacher = teachers.enrol(name, password);
            var joinCode = makeClass(teacher, timetable.firstLesson());
            var key = play(joinCode, timetable);
            invitation = Optional.of(new Invitation(name, password, DisplayName.of(Roster.GUIDE), key));
            say("demo.teacher", name, password.text());
            say("demo.learner", Roster.GUIDE, String.join(" ", key.words()));
        } catch (Refusal.NameTaken e) {
            say("demo.there-already", name);
        }
    }

    private JoinCode makeClass(Teacher teacher, Instant at) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(teacher, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return new Actor(at.minus(Duration.ofHours(1)))
                    .act(() -> classes.create(DisplayName.of(Roster.CLASS)).joinCode());
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets all learners act, and returns the key of the guide's notebook. */
    private NotebookKey play(JoinCode joinCode, Timetable timetable) throws Exception {
        try (var cast = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var parts = Roster.LEARNERS.stream()
                    .map(name -> cast.submit((Callable<Actor>) () -> live(name, joinCode, timetable))).toList();
            for (var part : parts) {
                part.get();
            }
            return parts.get(Roster.LEARNERS.indexOf(Roster.GUIDE)).get().act(notebooks::newKey);
        }
    }

    private Actor live(String name, JoinCode joinCode, Timetable timetable) {
        var seed = SEED + name.hashCode();
        var random = new SplittableRandom(seed);
        var actor = new Actor(timetable.firstLesson().plusSeconds(random.nextInt(300)));
        return actor.act(() -> {
            memberships.join(joinCode.text(), DisplayName.of(name));
            var learner = new SimulatedLearner(quizzes, bank, actor, notebooks.currentOrNew(), seed, ability(random));
            timetable.of(name, random).forEach(learner::take);
            return actor;
        });
    }

    /** Abilities of a class: on average somewhat above the questions, and far apart. */
    private static double ability(SplittableRandom random) {
        return 0.6 + random.nextGaussian();
    }

    /** On the console, which is for people: this password is nowhere else. */
    private static void say(String key, Object... arguments) {
        System.out.println(new MessageFormat(ResourceBundle.getBundle("messages.demo").getString(key)).format(arguments));
    }
}
