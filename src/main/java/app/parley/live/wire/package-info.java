/** The language that phones and server speak: JSON by an explicit allow-list in both directions. No HTTP, no sockets. */
@NullMarked
package app.parley.live.wire;

import org.jspecify.annotations.NullMarked;
