package app.parley.results;

import app.parley.bank.ChoiceId;
import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Given;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sessions for tests: answers are numbered as they are written down. */
final class Sessions {

    static final LearnerId ANA = learner(1);
    static final LearnerId BEN = learner(2);
    static final LearnerId CAT = learner(3);

    private final List<Given> answers = new ArrayList<>();
    private Duration took = Duration.ofSeconds(5);
    private Instant now = Instant.parse("2026-11-19T10:00:00Z");

    static LearnerId learner(int number) {
        return new LearnerId(new UUID(7, number));
    }

    static Who who(LearnerId learner) {
        return new Who.Known(learner);
    }

    static Activity game(int number) {
        return new Activity(Activity.Kind.LIVE, new UUID(1, number));
    }

    static Activity quiz(int number) {
        return new Activity(Activity.Kind.QUIZ, new UUID(2, number));
    }

    static QuestionRef question(String id) {
        return new QuestionRef(new QuestionId(id), 1);
    }

    static QuestionRef question(String id, int version) {
        return new QuestionRef(new QuestionId(id), version);
    }

    static Response chosen(String option) {
        return new Response.Chosen(Set.of(ChoiceId.of(option)));
    }

    Sessions add(Activity activity, LearnerId learner, QuestionRef question, double score) {
        return add(activity, learner, question, score, new Response.Text("x"));
    }

    Sessions add(Activity activity, LearnerId learner, QuestionRef question, double score, Response response, String... mixUps) {
        return add(activity, learner.uuid(), Optional.of(learner), question, score, response, mixUps);
    }

    /** An answer from a seat that belongs to nobody. */
    Sessions addGuest(Activity activity, int seat, QuestionRef question, double score) {
        return add(activity, new UUID(9, seat), Optional.empty(), question, score, new Response.Text("x"));
    }

    private Sessions add(Activity activity, UUID respondent, Optional<LearnerId> learner, QuestionRef question, double score,
            Response response, String... mixUps) {
        now = now.plusSeconds(10);
        int number = answers.size() + 1;
        answers.add(new Given(number, activity, respondent, number, learner, question, response, score,
                Set.of(mixUps).stream().map(MisconceptionId::new).collect(Collectors.toSet()), now,
                Optional.of(StudyDay.at(now, ZoneOffset.UTC)), Optional.of(took)));
        return this;
    }

    /** How long the next answers take. */
    Sessions took(Duration time) {
        took = time;
        return this;
    }

    Sessions nextDay() {
        now = now.plus(Duration.ofDays(1));
        return this;
    }

    List<Given> answers() {
        return answers;
    }

    Session session(List<LearnerId> roster, Sitting... sittings) {
        return session(Versions.APART, roster, sittings);
    }

    Session session(Versions versions, List<LearnerId> roster, Sitting... sittings) {
        var builder = new Session.Builder(roster, List.of(sittings), versions);
        // In no order, as they are read.
        answers.reversed().forEach(builder::add);
        return builder.build();
    }
}
