package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.record.Given;
import app.parley.results.statistics.Interval;
import java.util.Optional;

/**
 * How a question did over all its versions. That is all that can be said of them together: another wording, other options or another
 * key make another question of it.
 *
 * @param answered how many learners answered it in any version
 * @param share    their mean mark, from 0 to 1; 0 without answers
 */
public record VersionsTogether(int answered, double share) {

    /**
     * Reckons it.
     *
     * @param which which of somebody's answers counts, whatever its version
     */
    public static VersionsTogether of(Session session, QuestionId question, Which which) {
        var marks = session.people().stream().flatMap(who -> session.answers(who).stream()
                .filter(given -> given.question().id().equals(question)).reduce(which::counted).stream())
                .mapToDouble(Given::score).summaryStatistics();
        return new VersionsTogether((int) marks.getCount(), marks.getAverage());
    }

    /** Between what the share may lie; empty without answers. */
    public Optional<Interval> plausible() {
        return Interval.wilson(Math.clamp(share, 0, 1), answered);
    }
}
