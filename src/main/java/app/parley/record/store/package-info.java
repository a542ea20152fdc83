/** The answer log in the database: its SQL, and the group commit that makes durability cheap. */
@NullMarked
package app.parley.record.store;

import org.jspecify.annotations.NullMarked;
