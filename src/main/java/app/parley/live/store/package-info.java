/** Live games in the database: the games themselves, and the journal of what happened in them. */
@NullMarked
package app.parley.live.store;

import org.jspecify.annotations.NullMarked;
