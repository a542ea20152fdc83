/** The pages of people: notebook, sign-in, set-up, and the teacher's classes. */
@NullMarked
package app.parley.people.ui;

import org.jspecify.annotations.NullMarked;
