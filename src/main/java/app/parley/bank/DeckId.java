package app.parley.bank;

import app.parley.base.Slug;

/** A deck of questions. */
public record DeckId(String text) implements Comparable<DeckId> {

    public DeckId {
        Slug.check(text);
    }

    @Override
    public int compareTo(DeckId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
