/** Simulated learners whose forgetting follows a law that no scheduler knows, and what a year of study under each gives them. */
@NullMarked
package app.parley.bench.truth;

import org.jspecify.annotations.NullMarked;
