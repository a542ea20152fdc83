package app.parley.bank;

import app.parley.base.Slug;

/** A question, whatever its version. Chosen by its author; never changes. */
public record QuestionId(String text) implements Comparable<QuestionId> {

    public QuestionId {
        Slug.check(text);
    }

    @Override
    public int compareTo(QuestionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
