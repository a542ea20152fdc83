/** The question bank in the database: its SQL, its versions, and bringing it into step with the seed files. */
@NullMarked
package app.parley.bank.store;

import org.jspecify.annotations.NullMarked;
