/** Quiz attempts in the database. */
@NullMarked
package app.parley.quiz.store;

import org.jspecify.annotations.NullMarked;
