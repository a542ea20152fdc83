/** The question bank: decks, questions and their marking, sources, people, agreements and the timeline. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "design"})
@NullMarked
package app.parley.bank;

import org.jspecify.annotations.NullMarked;
