package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
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
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** A class with members who joined a year ago, and what it answered since, on any day of the past. */
final class TaughtClass {

    final SchoolClass schoolClass;
    final List<LearnerId> members = new ArrayList<>();
    private final ApplicationContext beans;
    private final Bank bank;

    TaughtClass(ApplicationContext beans, Teacher teacher, String name, List<String> members) {
        this.beans = beans;
        this.bank = beans.getBean(Bank.class);
        var joined = daysAgo(365);
        schoolClass = new StoredClasses(beans).add(teacher, name, joined);
        members.forEach(member -> join(LearnerId.random(), member, joined));
    }

    void join(LearnerId learner, String name, Instant when) {
        new StoredClasses(beans).join(schoolClass, learner, name, when);
        members.add(learner);
    }

    static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Questions with one right option among at least three, in the order of the decks. */
    List<Question> choices(int count) {
        return bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream()).distinct()
                .filter(question -> question.task() instanceof SingleChoice single && single.options().size() > 2).limit(count).toList();
    }

    /**
     * A game of the class.
     *
     * @param answers of each member, one digit for each question: 0 for right, others for a wrong option, a space for no answer
     */
    GameId game(int daysAgo, String title, List<Question> questions, List<String> answers) {
        var id = new GameId(UUID.randomUUID());
        var at = daysAgo(daysAgo);
        var store = beans.getBean(GameStore.class);
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
        beans.getBean(AnswerLog.class).appendAll(IntStream.range(0, questions.size()).boxed().flatMap(place -> IntStream
                .range(0, answers.size()).filter(member -> answers.get(member).charAt(place) != ' ')
                .mapToObj(member -> answer(activity, members.get(member), place, questions.get(place),
                        answers.get(member).charAt(place) - '0', at.plusSeconds(20L * place)))).toList());
    }

    private static Answer answer(Activity activity, LearnerId learner, int place, Question question, int digit, Instant at) {
        var options = ((SingleChoice) question.task()).options();
        var wrong = options.stream().filter(option -> !option.correct()).toList();
        var option = digit == 0 ? options.stream().filter(Option::correct).findFirst().orElseThrow()
                : wrong.get((digit - 1) % wrong.size());
        var response = new Response.Chosen(Set.of(option.id()));
        var marking = question.task().mark(response);
        return new Answer(AnswerId.random(), activity, learner.uuid(), place, Optional.of(learner), question.ref(), response,
                marking.score(), Set.copyOf(marking.misconceptions()), at, StudyDay.at(at, ZoneOffset.UTC),
                Optional.of(Duration.ofSeconds(8)));
    }

    String path() {
        return ResultsAddress.of(schoolClass.id());
    }

    String path(LearnerId learner) {
        return ResultsAddress.learner(schoolClass.id(), learner);
    }
}
