/** Teachers and their sign-in, learners and the notebooks that they open with a key. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "design", "start"})
@NullMarked
package app.parley.people;

import org.jspecify.annotations.NullMarked;
