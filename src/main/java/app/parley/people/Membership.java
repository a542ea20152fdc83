package app.parley.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A class as a learner sees it who joined it.
 *
 * @param className what the teacher calls it
 * @param teachers who see the learner's name and results; the one whose class it is comes first
 * @param name the name that the teacher sees
 * @param sharesFrom from when on they see what was done
 * @param endsOn the day after which the teacher sees nothing any more
 * @param waiting whether a teacher has yet to admit the learner
 */
public record Membership(
        SchoolClassId id,
        DisplayName className,
        List<DisplayName> teachers,
        DisplayName name,
        Instant joinedAt,
        Instant sharesFrom,
        LocalDate endsOn,
        boolean waiting) {

    public Membership {
        teachers = List.copyOf(teachers);
    }
}
