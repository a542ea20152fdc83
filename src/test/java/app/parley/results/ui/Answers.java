package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers as a test wants them, marked as the questions mark them. */
final class Answers {

    private Answers() {
    }

    /** Questions with one right option among at least three, in the order of the decks. */
    static List<Question> choices(Bank bank, int count) {
        return bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream()).distinct()
                .filter(question -> question.task() instanceof SingleChoice single && single.options().size() > 2).limit(count).toList();
    }

    /** The right option for 0, for other digits a wrong one. */
    static Response pick(Question question, int digit) {
        var options = ((SingleChoice) question.task()).options();
        var wrong = options.stream().filter(option -> !option.correct()).toList();
        var option = digit == 0 ? options.stream().filter(Option::correct).findFirst().orElseThrow()
                : wrong.get((digit - 1) % wrong.size());
        return new Response.Chosen(Set.of(option.id()));
    }

    static Answer answer(Activity activity, UUID respondent, Optional<LearnerId> learner, int place, Question question, Response response,
            Instant at, Duration took) {
        var marking = question.task().mark(response);
        return new Answer(AnswerId.random(), activity, respondent, place, learner, question.ref(), response, marking.score(),
                Set.copyOf(marking.misconceptions()), at, StudyDay.at(at, ZoneOffset.UTC), Optional.of(took));
    }
}
