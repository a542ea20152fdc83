package app.parley.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A teacher's class.
 *
 * @param teacher whose class it is; it may be shared with colleagues, and nobody else sees it
 * @param joinCode what learners type to join
 * @param endsOn the last day; on the day after, the class and its members' names are deleted
 * @param admitsAtOnce whether learners who type the code are members at once, or wait until a teacher admits them
 * @param members how many learners have joined
 */
public record SchoolClass(
        SchoolClassId id,
        TeacherId teacher,
        DisplayName name,
        JoinCode joinCode,
        LocalDate endsOn,
        boolean admitsAtOnce,
        int members) {

    /** The first moment at which the class is over wherever the school is, and can be deleted. */
    public Instant overFrom() {
        return SchoolYear.overFrom(endsOn);
    }
}
