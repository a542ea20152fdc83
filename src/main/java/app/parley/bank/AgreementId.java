package app.parley.bank;

import app.parley.base.Slug;

/** An agreement, treaty, summit, forum or proposal in the reading room. */
public record AgreementId(String text) implements Comparable<AgreementId> {

    public AgreementId {
        Slug.check(text);
    }

    @Override
    public int compareTo(AgreementId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
