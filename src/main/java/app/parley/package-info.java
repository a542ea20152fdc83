/** The program: quizzes and flashcards from questions that name their source. */
@NullMarked
package app.parley;

import org.jspecify.annotations.NullMarked;
