package app.parley.bank;

import app.parley.base.Slug;

/** A person in the reading room. */
public record PersonId(String text) implements Comparable<PersonId> {

    public PersonId {
        Slug.check(text);
    }

    @Override
    public int compareTo(PersonId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
