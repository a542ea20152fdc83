package app.parley.people;

/**
 * A teacher, as known to whoever is signed in.
 *
 * @param name what the teacher signs in with and what learners see
 */
public record Teacher(TeacherId id, DisplayName name) implements Account {

    /** The role that lets teachers into their pages: {@code @RolesAllowed(Teacher.ROLE)}. */
    public static final String ROLE = "TEACHER";

    /** The id only: names are not for logs. */
    @Override
    public String toString() {
        return "Teacher " + id;
    }
}
