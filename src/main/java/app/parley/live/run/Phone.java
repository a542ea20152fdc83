package app.parley.live.run;

import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;

/** One connection of one seat. Its methods are called by the room's owner: they return at once and never throw. */
public interface Phone {

    /** Shows the newest state. One that was not sent yet is replaced. */
    void show(Frame frame);

    /** Ends the connection, after what waits to be sent. */
    void bye(Bye why);
}
