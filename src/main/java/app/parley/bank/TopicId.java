package app.parley.bank;

import app.parley.base.Slug;

/** A topic that questions belong to. */
public record TopicId(String text) implements Comparable<TopicId> {

    public TopicId {
        Slug.check(text);
    }

    @Override
    public int compareTo(TopicId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
