package app.parley.people;

import java.time.Instant;
import java.util.Optional;

/** One line of the record of what was done with the data of single learners, and with the passwords of accounts. */
public record AuditEntry(Instant at, Doer doer, Deed deed, About about) {

    /** Who did it. */
    public sealed interface Doer {}

    /** Somebody who was signed in; the name is empty if the account is gone. */
    public record ByAccount(Optional<DisplayName> name) implements Doer {}

    /** The learner with whose notebook it was done. */
    public record ByLearner() implements Doer {}

    /** Whoever had a link; more is not known about them. */
    public record ByLink() implements Doer {}

    /** With whose data, or whose password, it was done. */
    public sealed interface About {}

    /** @param number stands for the learner, as on a receipt: {@link LearnerNumber} */
    public record AboutLearner(String number) implements About {}

    /** The name is empty if the account is gone. */
    public record AboutAccount(Optional<DisplayName> name) implements About {}

    /** What can be done. The names are stored. */
    public enum Deed {
        /** A teacher took along what a class may see of a pupil. */
        PUPIL_EXPORTED,
        /** A teacher deleted a notebook that the school made, with all that was in it. */
        PUPIL_DELETED,
        /** A teacher took somebody with a notebook of their own out of a class. */
        PUPIL_REMOVED,
        /** A teacher made a new key for a notebook that the school made. */
        CARD_RENEWED,
        /** A learner took everything along. */
        NOTEBOOK_EXPORTED,
        /** A learner deleted everything. */
        NOTEBOOK_DELETED,
        /** An administrator made a link with which an account gets another password. */
        PASSWORD_LINK_MADE,
        /** Somebody gave an account another password with such a link, or with one that the server printed. */
        PASSWORD_LINK_USED
    }
}
