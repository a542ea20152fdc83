package app.parley.quiz;

import app.parley.bank.Agreement;
import app.parley.bank.AgreementId;
import app.parley.bank.BankContent;
import app.parley.bank.EventId;
import app.parley.bank.Person;
import app.parley.bank.PersonId;
import app.parley.bank.Question;
import app.parley.bank.Source;
import app.parley.bank.SourceId;
import app.parley.bank.TimelineEvent;
import app.parley.base.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of the reading room that a quiz is about.
 *
 * @param id the entry's id
 */
public record About(Kind kind, String id) {

    /** The shelves of the reading room. */
    public enum Kind {
        SOURCE, PERSON, AGREEMENT, EVENT
    }

    public About {
        Slug.check(id);
    }

    /** Reads {@code person:bill-clinton}; empty if it is nothing of that form. */
    public static Optional<About> parse(String text) {
        for (var kind : Kind.values()) {
            var prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (text.startsWith(prefix) && Slug.isValid(text.substring(prefix.length()))) {
                return Optional.of(new About(kind, text.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }

    /** What it is called; empty if there is no such entry. */
    Optional<String> title(BankContent bank) {
        return switch (kind) {
            case SOURCE -> bank.source(new SourceId(id)).map(Source::title);
            case PERSON -> bank.people().stream().filter(one -> one.id().text().equals(id)).map(Person::name).findFirst();
            case AGREEMENT -> bank.agreements().stream().filter(one -> one.id().text().equals(id)).map(Agreement::title)
                    .findFirst();
            case EVENT -> bank.timeline().stream().filter(one -> one.id().text().equals(id)).map(TimelineEvent::title)
                    .findFirst();
        };
    }

    List<Question> questions(BankContent bank) {
        return switch (kind) {
            case SOURCE -> bank.questionsCiting(new SourceId(id));
            case PERSON -> bank.questionsAbout(new PersonId(id));
            case AGREEMENT -> bank.questionsAbout(new AgreementId(id));
            case EVENT -> bank.questionsAbout(new EventId(id));
        };
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
