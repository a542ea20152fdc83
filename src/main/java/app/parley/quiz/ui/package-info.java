/** The pages of self-paced quizzes. */
@NullMarked
package app.parley.quiz.ui;

import org.jspecify.annotations.NullMarked;
