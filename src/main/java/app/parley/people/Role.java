package app.parley.people;

/** What somebody with an account may do. */
public enum Role {

    /** Teaches: has classes, and sees what their members do. */
    TEACHER,

    /** Manages accounts. By itself this role sees no class and no answer. */
    ADMINISTRATOR;

    /** What Spring Security calls it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
