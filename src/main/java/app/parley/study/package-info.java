/** Self-study: every question is also a flashcard that comes back when it is about to be forgotten. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "design", "bank", "bank :: ui", "people", "record", "results"})
@NullMarked
package app.parley.study;

import org.jspecify.annotations.NullMarked;
