package app.parley.results;

import app.parley.people.SchoolClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a class still knows, and what is worth asking it tomorrow.
 *
 * @param today     the day where the teacher is
 * @param exam      the day of an exam, if one was asked about
 * @param topics    with a share for each of {@link #TODAY}, {@link #IN_A_WEEK} and, if there is one, {@link #EXAM}; the least known first
 * @param warmUp    for tomorrow
 * @param members   how many learners are in the class
 * @param answering how many of them have answered anything
 * @param whole     false if there were too many answers, and some are missing
 */
public record ClassKnowledge(SchoolClass schoolClass, LocalDate today, Optional<LocalDate> exam, List<TopicRecall> topics,
        List<WarmUp> warmUp, int members, int answering, boolean whole) {

    /** Which share is that of now. */
    public static final int TODAY = 0;

    /** Which share is that of the day after this one. */
    static final int TOMORROW = 1;

    /** Which share is that of seven days from now. */
    public static final int IN_A_WEEK = 2;

    /** Which share is that of the exam. */
    public static final int EXAM = 3;
}
