package app.parley.live.run;

/** Starts the threads that games work on: the owner of each room, and those that bring its answers into the answer log. */
@FunctionalInterface
public interface GameThreads {

    /** Starts a thread; called by whoever opens a game, and by the threads of games. */
    void start(String name, Runnable work);
}
