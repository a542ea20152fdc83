/** The design system: the small Vaadin components that every screen is made of. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.parley.design;

import org.jspecify.annotations.NullMarked;
