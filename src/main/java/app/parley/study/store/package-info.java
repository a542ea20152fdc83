/** The tables of self-study. */
@NullMarked
package app.parley.study.store;

import org.jspecify.annotations.NullMarked;
