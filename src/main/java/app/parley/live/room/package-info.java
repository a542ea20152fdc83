/** The rules of a live game, pure: commands and the time go in, events, replies and immutable views come out. */
@NamedInterface("room")
@NullMarked
package app.parley.live.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
