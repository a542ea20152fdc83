/** The answer log: everything a learner answered, append-only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "bank"})
@NullMarked
package app.parley.record;

import org.jspecify.annotations.NullMarked;
