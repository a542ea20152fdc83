/** Data to look at: with the profile {@code demo}, a teacher, three classes and what their learners did in the last weeks and months. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "bank", "bank :: seeds", "people", "record", "quiz", "live", "live :: room", "live :: run", "live :: wire", "study", "results"})
@NullMarked
package app.parley.demo;

import org.jspecify.annotations.NullMarked;
