package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Whether a remedy helped: of what was missed before it, what the first answer after it was, in whatever activity. It counts a
 * learner once for each question that they missed.
 *
 * @param right  it is fully right now
 * @param wrong  it is still not
 * @param unseen it was not met again
 * @param whole  false if there were more answers than {@link SessionReader#MAX_ANSWERS}, and some are missing
 */
public record Helped(Remedy remedy, List<Remedy.Case> right, List<Remedy.Case> wrong, List<Remedy.Case> unseen, boolean whole) {

    public Helped {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        unseen = List.copyOf(unseen);
    }

    private record Asked(LearnerId learner, QuestionId question) {
    }

    /** As it stands the moment after. */
    public static Helped notYet(Remedy remedy) {
        return of(remedy, List.of(), true);
    }

    /** @param answers of the learners it was for, of whatever time, in any order */
    static Helped of(Remedy remedy, Collection<Given> answers, boolean whole) {
        var first = new HashMap<Asked, Given>();
        answers.stream().filter(given -> given.answeredAt().isAfter(remedy.at()))
                .sorted(Comparator.comparing(Given::answeredAt).thenComparingLong(Given::number))
                .forEach(given -> given.learner()
                        .ifPresent(learner -> first.putIfAbsent(new Asked(learner, given.question().id()), given)));
        var right = new ArrayList<Remedy.Case>();
        var wrong = new ArrayList<Remedy.Case>();
        var unseen = new ArrayList<Remedy.Case>();
        remedy.cases().stream().filter(Remedy.Case::missed).forEach(one -> {
            var given = first.get(new Asked(one.learner(), one.question()));
            (given == null ? unseen : given.score() == 1 ? right : wrong).add(one);
        });
        return new Helped(remedy, right, wrong, unseen, whole);
    }

    /** How much was missed before. */
    public int missed() {
        return right.size() + wrong.size() + unseen.size();
    }
}
