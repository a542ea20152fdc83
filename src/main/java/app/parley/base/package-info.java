/** Value types that two or more features need: ids, study days, text normalising. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package app.parley.base;

import org.jspecify.annotations.NullMarked;
