/** What tests share: databases, the whole application with throw-away data, a real server and a real browser. */
@NullMarked
package app.parley.testing;

import org.jspecify.annotations.NullMarked;
