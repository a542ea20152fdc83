/** Self-paced quizzes: practice and tests whose attempts survive a closed tab. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "design", "bank", "bank :: ui", "people", "record", "results"})
@NullMarked
package app.parley.quiz;

import org.jspecify.annotations.NullMarked;
