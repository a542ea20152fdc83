package app.parley.people;

/** Somebody who manages accounts and does nothing else: no class and no answer is shown to them. */
public record Administrator(TeacherId id, DisplayName name) implements Account {

    /** The role that lets administrators into their pages, those who also teach included. */
    public static final String ROLE = "ADMINISTRATOR";

    /** The id only: names are not for logs. */
    @Override
    public String toString() {
        return "Administrator " + id;
    }
}
