/** A game against the clock: finding the things that belong together. */
@NullMarked
package app.parley.study.match;

import org.jspecify.annotations.NullMarked;
