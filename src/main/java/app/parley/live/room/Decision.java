package app.parley.live.room;

import java.util.List;

/**
 * What a command led to. The events are applied to the room already; the reply holds once they are durable.
 *
 * @param events also those that the passing of time brought before the command itself
 */
public record Decision(List<GameEvent> events, Reply reply) {

    public Decision {
        events = List.copyOf(events);
    }
}
