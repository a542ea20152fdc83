package app.parley.quiz;

/**
 * A homework in a list.
 *
 * @param begun    how many learners began it
 * @param learners how many it is for
 */
public record HomeworkListing(Homework homework, int begun, int learners) {
}
