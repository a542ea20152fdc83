/** Before and around start-up: the data folder, plain sentences for what can go wrong, and where Parley can be reached. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.parley.start;

import org.jspecify.annotations.NullMarked;
