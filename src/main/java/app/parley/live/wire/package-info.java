/** The language that phones and server speak: JSON by an explicit allow-list in both directions. No HTTP, no sockets. */
@NamedInterface("wire")
@NullMarked
package app.parley.live.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
