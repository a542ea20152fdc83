package app.parley.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A class as a learner sees it who joined it.
 *
 * @param className what the teacher calls it
 * @param teacher who sees the learner's name and results
 * @param name the name that the teacher sees
 * @param endsOn the day after which the teacher sees nothing any more
 */
public record Membership(
        SchoolClassId id,
        DisplayName className,
        DisplayName teacher,
        DisplayName name,
        Instant joinedAt,
        LocalDate endsOn) {}
