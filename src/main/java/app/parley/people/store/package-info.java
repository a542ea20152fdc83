/** The SQL of people: learners and their devices, teachers, classes. */
@NullMarked
package app.parley.people.store;

import org.jspecify.annotations.NullMarked;
