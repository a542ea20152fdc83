/** What a learner's answers add up to: days, minutes, retention, and what is known. Pure arithmetic, without a clock. */
@NullMarked
package app.parley.study.progress;

import org.jspecify.annotations.NullMarked;
