package app.parley.bank;

import app.parley.base.Slug;

/** An entry of the timeline. */
public record EventId(String text) implements Comparable<EventId> {

    public EventId {
        Slug.check(text);
    }

    @Override
    public int compareTo(EventId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
