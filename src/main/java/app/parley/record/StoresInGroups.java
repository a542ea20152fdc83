package app.parley.record;

import org.springframework.context.SmartLifecycle;

/**
 * Whatever stores through a {@link GroupCommit}: takes things from before the first request until after the last one,
 * and stores what waits before it stops.
 */
public interface StoresInGroups extends SmartLifecycle {

    /** Before the rooms of live games and the web server start, and after they have stopped. */
    int PHASE = Integer.MIN_VALUE + 1000;

    GroupCommit<?, ?> commit();

    @Override
    default void start() {
        commit().start();
    }

    @Override
    default void stop() {
        commit().stop();
    }

    @Override
    default boolean isRunning() {
        return commit().isRunning();
    }

    @Override
    default int getPhase() {
        return PHASE;
    }
}
