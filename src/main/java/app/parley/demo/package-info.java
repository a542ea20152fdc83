/** Data to look at: with the profile {@code demo}, a teacher, a class and what its learners did in the last weeks and months. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "bank", "people", "record", "quiz", "live", "study", "results"})
@NullMarked
package app.parley.demo;

import org.jspecify.annotations.NullMarked;
