package app.parley.people;

/**
 * What a pupil gets in the hand: the name, and the key of the notebook that the school made for them. It exists only in
 * the moment in which it is made; what is stored of the key opens nothing.
 */
public record KeyCard(DisplayName name, NotebookKey key) {

    /** Neither the name nor the key, since both are not for logs. */
    @Override
    public String toString() {
        return "KeyCard";
    }
}
