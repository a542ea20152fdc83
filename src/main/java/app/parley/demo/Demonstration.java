package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.people.Account;
import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.Memberships;
import app.parley.people.NotebookKey;
import app.parley.people.Notebooks;
import app.parley.people.Password;
import app.parley.people.Refusal;
import app.parley.people.Role;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.quiz.QuizService;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * quizzes in the last weeks; some of them have studied with cards for half a year. Prints once how to get in.
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
    private final CardStudies cards;
    private final Bank bank;
    private final Clock clock;
    private Optional<Invitation> invitation = Optional.empty();

    Demonstration(Teachers teachers, SchoolClasses classes, Notebooks notebooks, Memberships memberships,
            QuizService quizzes, CardStudies cards, Bank bank, Clock clock) {
        this.teachers = teachers;
        this.classes = classes;
        this.notebooks = notebooks;
        this.memberships = memberships;
        this.quizzes = quizzes;
        this.cards = cards;
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
            var teacher = teachers.enrol(name, password, EnumSet.allOf(Role.class));
            var joinCode = makeClass(teacher, timetable.firstLesson());
            var keys = play(joinCode, timetable);
            invitation = Optional.of(new Invitation(name, password, keys));
            say("demo.teacher", name, password.text());
            say("demo.learners");
            keys.forEach((habit, key) -> say("demo.learner." + habit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    habit.learner(), String.join(" ", key.words())));
        } catch (Refusal.NameTaken e) {
            say("demo.there-already", name);
        }
    }

    private JoinCode makeClass(Account teacher, Instant at) {
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

    /** Lets all learners act, and returns the keys of the notebooks with cards. */
    private Map<Habit, NotebookKey> play(JoinCode joinCode, Timetable timetable) throws Exception {
        try (var cast = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var parts = Roster.LEARNERS.stream()
                    .map(name -> cast.submit((Callable<Actor>) () -> live(name, joinCode, timetable))).toList();
            for (var part : parts) {
                part.get();
            }
            var keys = new EnumMap<Habit, NotebookKey>(Habit.class);
            for (var habit : Habit.values()) {
                keys.put(habit, parts.get(Roster.LEARNERS.indexOf(habit.learner())).get().act(notebooks::newKey));
            }
            return keys;
        }
    }

    private Actor live(String name, JoinCode joinCode, Timetable timetable) {
        var seed = SEED + name.hashCode();
        var random = new SplittableRandom(seed);
        var joins = timetable.firstLesson().plusSeconds(random.nextInt(300));
        var ability = ability(random);
        var lessons = timetable.of(name, random);
        var habit = Habit.of(name);
        var actor = new Actor(habit.map(_ -> timetable.firstCards()).orElse(joins));
        return actor.act(() -> {
            var own = habit.map(one -> cards.begin(one, notebooks.currentOrNew(), actor, seed, timetable.today()));
            own.ifPresent(studying -> studying.until(joins));
            actor.goTo(joins);
            memberships.join(joinCode.text(), DisplayName.of(name));
            var learner = new SimulatedLearner(quizzes, bank, actor, notebooks.currentOrNew(), seed, ability, own.map(CardLearner::memory));
            for (var lesson : lessons) {
                own.ifPresent(studying -> studying.until(lesson.at()));
                learner.take(lesson);
            }
            own.ifPresent(studying -> studying.until(timetable.today()));
            habit.ifPresent(one -> cards.leaveTraces(one, notebooks.currentOrNew(), actor, timetable.today()));
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
