/** Live games: a class plays the same questions at the same time, everybody on a phone of their own. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "design", "bank", "bank :: ui", "people", "record", "results", "results :: statistics"})
@NullMarked
package app.parley.live;

import org.jspecify.annotations.NullMarked;
