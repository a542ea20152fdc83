package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import app.parley.live.Settings;
import app.parley.live.store.GameStore;
import app.parley.live.store.StoredGame;
import app.parley.people.SchoolClass;
import app.parley.people.StoredClasses;
import app.parley.people.Teacher;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.testing.Beans;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A class with members who joined a year ago, and what it answered since, on any day of the past. */
final class TaughtClass {

    final SchoolClass schoolClass;
    final List<LearnerId> members = new ArrayList<>();
    private final Beans beans;
    private final StoredClasses classes;

    TaughtClass(Beans beans, Teacher teacher, String name, List<String> members) {
        this.beans = beans;
        this.classes = new StoredClasses(beans);
        var joined = daysAgo(365);
        schoolClass = classes.add(teacher, name, joined);
        members.forEach(member -> join(LearnerId.random(), member, joined));
    }

    void join(LearnerId learner, String name, Instant when) {
        classes.join(schoolClass, learner, name, when);
        members.add(learner);
    }

    void leave(LearnerId learner) {
        classes.leave(schoolClass, learner);
    }

    static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS);
    }

    List<Question> choices(int count) {
        return Answers.choices(beans.get(Bank.class), count);
    }

    /**
     * A game of the class.
     *
     * @param answers of each member, one digit for each question, as {@link Answers#pick} has them, a space for no answer
     */
    GameId game(int daysAgo, String title, List<Question> questions, List<String> answers) {
        var id = new GameId(UUID.randomUUID());
        var at = daysAgo(daysAgo);
        var store = beans.get(GameStore.class);
        store.insert(new StoredGame(new GamePlan(id, schoolClass.teacher(), title, questions.stream().map(Question::ref).toList(),
                Settings.plain().build(), 1, at, Optional.of(schoolClass.id())), aPin(), LinkKey.random(new SecureRandom()), "secret", Optional.empty()));
        store.end(id, members.size(), at.plusSeconds(900));
        answer(new Activity(Activity.Kind.LIVE, id.uuid()), at, questions, answers);
        return id;
    }

    private static Pin aPin() {
        return new Pin("%06d".formatted(ThreadLocalRandom.current().nextInt(100_000, 1_000_000)));
    }

    /** Answers of the members, as in a game; each question takes twenty seconds. */
    void answer(Activity activity, Instant at, List<Question> questions, List<String> answers) {
        beans.get(AnswerLog.class).appendAll(IntStream.range(0, questions.size()).boxed().flatMap(place -> IntStream
                .range(0, answers.size()).filter(member -> answers.get(member).charAt(place) != ' ')
                .mapToObj(member -> Answers.answer(activity, members.get(member).uuid(), Optional.of(members.get(member)), place,
                        questions.get(place), Answers.pick(questions.get(place), answers.get(member).charAt(place) - '0'),
                        at.plusSeconds(20L * place), Duration.ofSeconds(8)))).toList());
    }

    String path() {
        return ResultsAddress.of(schoolClass.id());
    }

    String path(LearnerId learner) {
        return ResultsAddress.learner(schoolClass.id(), learner);
    }
}
