/** Results: what a class understood, who needs help, and which questions work. Readings of the answer log. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "design", "bank", "bank :: ui", "people", "record"})
@NullMarked
package app.parley.results;

import org.jspecify.annotations.NullMarked;
