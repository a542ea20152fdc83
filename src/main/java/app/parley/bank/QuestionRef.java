package app.parley.bank;

/**
 * A question in the wording that somebody answered. Answers name this, never the bare id, so that
 * editing a question does not rewrite history.
 *
 * @param version counts from 1
 */
public record QuestionRef(QuestionId id, int version) {

    public QuestionRef {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
