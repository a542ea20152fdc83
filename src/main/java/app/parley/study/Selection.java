package app.parley.study;

import app.parley.bank.BankContent;
import app.parley.bank.DeckId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TopicId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cards a session is about. */
public sealed interface Selection {

    /** All cards. */
    record All() implements Selection {
    }

    /** Those of one deck. */
    record OfDeck(DeckId deck) implements Selection {
    }

    /** Those on one topic. */
    record OnTopic(TopicId topic) implements Selection {
    }

    /** Those that were missed in a live game and not recalled since, whether they are due or not. */
    record MissedInClass() implements Selection {
    }

    /** The marked ones, whether they are due or not. */
    record Flagged() implements Selection {
    }

    /**
     * What is to be known on a day.
     *
     * @param secondsPerCard what this learner needs for one answer
     */
    record ForExam(Exam exam, double secondsPerCard) implements Selection {
    }

    /** The questions to choose cards from; empty for all. */
    default Optional<Set<QuestionId>> questions(BankContent bank) {
        return switch (this) {
            case All _, MissedInClass _, Flagged _ -> Optional.empty();
            case OfDeck(DeckId id) -> Optional.of(bank.deck(id).map(deck -> Set.copyOf(deck.questions())).orElse(Set.of()));
            case ForExam(Exam exam, double _) -> exam.decks().isEmpty() ? Optional.empty()
                    : Optional.of(bank.decks().stream().filter(deck -> exam.decks().contains(deck.id()))
                            .flatMap(deck -> deck.questions().stream()).collect(Collectors.toSet()));
            case OnTopic(TopicId id) -> Optional.of(bank.questionsOn(id).stream().map(Question::id).collect(Collectors.toSet()));
        };
    }

    /** A name for it that is the same in every run of the program. */
    default String name() {
        return switch (this) {
            case All _ -> "all";
            case OfDeck(DeckId id) -> "deck/" + id;
            case OnTopic(TopicId id) -> "topic/" + id;
            case MissedInClass _ -> "missed";
            case Flagged _ -> "flagged";
            case ForExam _ -> "exam";
        };
    }

    /** Whether it asks for cards before they are due. */
    default boolean ignoresDue() {
        return this instanceof MissedInClass || this instanceof Flagged;
    }

    /** Whether it is about this card, as far as that follows from how the card stands. */
    default boolean holds(Card card) {
        return switch (this) {
            case All _, OfDeck _, OnTopic _, ForExam _ -> true;
            case MissedInClass _ -> card.missed();
            case Flagged _ -> card.flagged();
        };
    }
}
