/** Benchmarks: programs that print what Parley costs, in time and in bytes; and the virtual learners they need. */
@NullMarked
package app.parley.bench;

import org.jspecify.annotations.NullMarked;
