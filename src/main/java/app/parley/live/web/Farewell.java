package app.parley.live.web;

import app.parley.live.wire.Bye;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** When the server is stopped: tells all phones to come back by themselves, before the web server goes. */
@Component
class Farewell implements SmartLifecycle {

    private final PlayerSockets sockets;
    private final PollPhones polls;
    private volatile boolean running;

    Farewell(PlayerSockets sockets, PollPhones polls) {
        this.sockets = sockets;
        this.polls = polls;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sockets.byeToAll(Bye.RESTART);
        polls.byeToAll(Bye.RESTART);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first thing to stop. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
