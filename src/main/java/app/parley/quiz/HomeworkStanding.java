package app.parley.quiz;

import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import java.util.List;

/**
 * A homework as its teacher sees it: how far everybody is.
 *
 * @param lines those it is for and who are in the class now, by name
 */
public record HomeworkStanding(Homework homework, SchoolClass schoolClass, List<Line> lines) {

    /**
     * One learner.
     *
     * @param extraTime what this learner has beyond the others
     * @param attempts  how many were begun
     */
    public record Line(ClassMember member, LearnerStanding standing, ExtraTime extraTime, int attempts) {
    }

    public HomeworkStanding {
        lines = List.copyOf(lines);
    }

    /** How many have ended it. */
    public long finished() {
        return lines.stream().filter(line -> line.standing() instanceof LearnerStanding.Finished).count();
    }

    /** How many are at it for the first time. */
    public long started() {
        return lines.stream().filter(line -> line.standing() instanceof LearnerStanding.Started).count();
    }
}
