/** Fits the weights of the memory models to what was answered, and says how well predictions came true. Pure arithmetic. */
@NullMarked
package app.parley.study.memory.fit;

import org.jspecify.annotations.NullMarked;
