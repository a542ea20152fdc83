package app.parley.bank;

import app.parley.base.Slug;

/** A mix-up that wrong answers point to. */
public record MisconceptionId(String text) implements Comparable<MisconceptionId> {

    public MisconceptionId {
        Slug.check(text);
    }

    @Override
    public int compareTo(MisconceptionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
