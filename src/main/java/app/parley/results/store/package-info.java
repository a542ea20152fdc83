/** The rows of what teachers do about results; the results themselves are derived from the answer log. */
@NullMarked
package app.parley.results.store;

import org.jspecify.annotations.NullMarked;
