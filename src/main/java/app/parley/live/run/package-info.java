/** Live games at work: one owner for each room, the journal before every acknowledgement, and what is sent to the phones. */
@NullMarked
package app.parley.live.run;

import org.jspecify.annotations.NullMarked;
