package app.parley.bank;

import app.parley.base.Slug;

/** A source: one published article. */
public record SourceId(String text) implements Comparable<SourceId> {

    public SourceId {
        Slug.check(text);
    }

    @Override
    public int compareTo(SourceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
