/** The pages of self-study. */
@NullMarked
package app.parley.study.ui;

import org.jspecify.annotations.NullMarked;
