package app.parley.people;

import java.time.Duration;

/**
 * Something a person asked for and cannot have, in a sentence they can act on. The form that was sent shows
 * {@code getTranslation(messageKey(), parameters())}.
 */
public abstract sealed class Refusal extends RuntimeException {

    private final String messageKey;

    private Refusal(String messageKey) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
    }

    /** The key of the sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** The parameters of that sentence. */
    public Object[] parameters() {
        return new Object[0];
    }

    /** A name that is empty, too long, or has nothing to read in it. */
    public static final class UnfitName extends Refusal {
        UnfitName() {
            super("people.refusal.name");
        }

        @Override
        public Object[] parameters() {
            return new Object[] {DisplayName.MAX_LENGTH};
        }
    }

    /** A password that is too short or too long. */
    public static final class UnfitPassword extends Refusal {
        UnfitPassword() {
            super("people.refusal.password");
        }

        @Override
        public Object[] parameters() {
            return new Object[] {Password.MIN_LENGTH, Password.MAX_LENGTH};
        }
    }

    /** Not the password that the teacher has now. */
    public static final class WrongPassword extends Refusal {
        WrongPassword() {
            super("people.refusal.wrong-password");
        }
    }

    /** A key that opens no notebook, or words that are no key at all. */
    public static final class UnknownKey extends Refusal {
        UnknownKey() {
            super("people.refusal.key");
        }
    }

    /** A code that leads to no class. */
    public static final class UnknownCode extends Refusal {
        UnknownCode() {
            super("people.refusal.code");
        }
    }

    /** A name that somebody else has already. */
    public static final class NameTaken extends Refusal {
        NameTaken() {
            super("people.refusal.name-taken");
        }
    }

    /** A class, or a list of classes, that has no more room. */
    public static final class Full extends Refusal {
        Full() {
            super("people.refusal.full");
        }
    }

    /** The only administrator, without whom nobody could manage accounts. */
    public static final class LastAdministrator extends Refusal {
        LastAdministrator() {
            super("people.refusal.last-administrator");
        }
    }

    /** A last day that is over, or too far away. */
    public static final class UnfitEnd extends Refusal {
        UnfitEnd() {
            super("people.refusal.end");
        }

        @Override
        public Object[] parameters() {
            return new Object[] {SchoolYear.MAX_MONTHS};
        }
    }

    /** A set-up link that was used, or never existed. */
    public static final class UsedLink extends Refusal {
        UsedLink() {
            super("people.refusal.link");
        }
    }

    /** Too many tries; the next one is looked at after a while. */
    public static final class TooManyTries extends Refusal {
        private final Duration wait;

        TooManyTries(Duration wait) {
            super("people.refusal.tries");
            this.wait = wait;
        }

        /** The wait in whole minutes, at least one. */
        @Override
        public Object[] parameters() {
            return new Object[] {Math.max(1, wait.plusSeconds(59).toMinutes())};
        }
    }
}
