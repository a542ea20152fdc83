package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.people.DisplayName;
import app.parley.people.NotebookKey;
import app.parley.people.Notebooks;
import app.parley.people.Password;
import app.parley.people.Refusal;
import app.parley.people.Role;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills new data with a story, through the services that visitors use: a teacher, three classes, and learners who played games,
 * took quizzes and studied with cards in the last weeks; some of them have studied for half a year. Prints once how to get in.
 */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner {

    /** Enough to fill the groups of the answer log. */
    private static final int AT_ONCE = 12;

    private final Teachers teachers;
    private final Notebooks notebooks;
    private final Semester semester;
    private final CardStudies cards;
    private final Bank bank;
    private final Clock clock;
    private Optional<Invitation> invitation = Optional.empty();

    Demonstration(Teachers teachers, Notebooks notebooks, Semester semester, CardStudies cards, Bank bank, Clock clock) {
        this.teachers = teachers;
        this.notebooks = notebooks;
        this.semester = semester;
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
            var teacher = (Teacher) teachers.enrol(name, password, EnumSet.allOf(Role.class));
            var keys = play(teacher, clock.instant());
            invitation = Optional.of(new Invitation(name, password, keys));
            say("demo.teacher", name, password.text());
            say("demo.classes", Roster.GROUPS.size(), Roster.learners().count());
            say("demo.learners");
            keys.forEach((habit, key) -> say("demo.learner." + habit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    habit.learner(), String.join(" ", key.words())));
        } catch (Refusal.NameTaken e) {
            say("demo.there-already", name);
        }
    }

    /** Lets all classes live, and returns the keys of the notebooks with half a year of cards. */
    private Map<Habit, NotebookKey> play(Teacher teacher, Instant now) throws Exception {
        try (var cast = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());
                var classes = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts = Roster.GROUPS.stream().map(group -> classes.submit(() -> semester.live(teacher, group,
                    new Timetable(now, group, bank.current()), cast))).toList();
            var keys = new EnumMap<Habit, NotebookKey>(Habit.class);
            for (var part : parts) {
                for (var learner : part.get()) {
                    Habit.of(learner.pupil().name()).ifPresent(habit -> keys.put(habit, learner.actor().act(() -> {
                        cards.leaveTraces(habit, learner.id(), learner.actor(), now);
                        return notebooks.newKey();
                    })));
                }
            }
            return keys;
        }
    }

    /** On the console, which is for people: this password is nowhere else. */
    private static void say(String key, Object... arguments) {
        System.out.println(new MessageFormat(ResourceBundle.getBundle("messages.demo").getString(key)).format(arguments));
    }
}
