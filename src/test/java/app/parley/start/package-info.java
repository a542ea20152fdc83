/** Parley as a program: what it says when it starts, and when it cannot. */
@NullMarked
package app.parley.start;

import org.jspecify.annotations.NullMarked;
