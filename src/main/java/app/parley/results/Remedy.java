package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that a teacher did about answers that were not right.
 *
 * @param cases each question with each learner it was for; those who were forgotten since are not in it
 */
public record Remedy(UUID id, Occasion occasion, Kind kind, Instant at, List<Case> cases) {

    /** What was done. */
    public enum Kind {
        /** Cards, due on the same day. */
        CARDS,
        /** A follow-up quiz. */
        QUIZ
    }

    /**
     * One question and one learner.
     *
     * @param missed whether it was not known to be right before: the last answer was not, or there was none
     */
    public record Case(LearnerId learner, QuestionId question, boolean missed) {
    }

    public Remedy {
        cases = List.copyOf(cases);
    }

    /** The same with other cases. */
    public Remedy with(List<Case> others) {
        return new Remedy(id, occasion, kind, at, others);
    }

    /** As far as it was for these learners. */
    Remedy of(Set<LearnerId> learners) {
        return with(cases.stream().filter(one -> learners.contains(one.learner())).toList());
    }

    public Set<QuestionId> questions() {
        return cases.stream().map(Case::question).collect(Collectors.toUnmodifiableSet());
    }

    public Set<LearnerId> learners() {
        return cases.stream().map(Case::learner).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this was about exactly these questions. */
    public boolean isAbout(Collection<QuestionId> questions) {
        return questions().equals(Set.copyOf(questions));
    }

    /** Whether exactly this was done for all of these learners already, on a day; never for nobody. */
    public boolean covers(Kind kind, Collection<QuestionId> questions, Collection<LearnerId> learners, StudyDay day, ZoneId zone) {
        return !learners.isEmpty() && this.kind == kind && StudyDay.at(at, zone).equals(day) && isAbout(questions)
                && learners().containsAll(learners);
    }
}
