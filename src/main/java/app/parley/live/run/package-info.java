/** Live games at work: one owner for each room, the journal before every acknowledgement, and what is sent to the phones. */
@NamedInterface("run")
@NullMarked
package app.parley.live.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
