package app.parley.demo;

import app.parley.people.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody in the story that the demonstration tells: with a time and a browser of their own. While they act, every
 * service sees that time and that browser ({@link Stage}), so that the past is made by the same code as the present.
 * One thread at a time lets it act and time go by; the threads of a game that it hosts see its time.
 */
final class Actor {

    private static final ScopedValue<Actor> ON_STAGE = ScopedValue.newInstance();

    private volatile Instant now;
    private volatile AccessToken browser = AccessToken.random();

    Actor(Instant now) {
        this.now = now;
    }

    /** Who acts on this thread; nobody outside the story. */
    static Optional<Actor> onStage() {
        return ON_STAGE.isBound() ? Optional.of(ON_STAGE.get()) : Optional.empty();
    }

    <T, X extends Throwable> T act(ScopedValue.CallableOp<T, X> scene) throws X {
        return ScopedValue.where(ON_STAGE, this).call(scene);
    }

    Instant now() {
        return now;
    }

    /** Time goes by for this actor alone. */
    void spend(Duration time) {
        now = now.plus(time);
    }

    void goTo(Instant moment) {
        now = moment;
    }

    AccessToken browser() {
        return browser;
    }

    void carry(AccessToken token) {
        browser = token;
    }
}
