/** The application frame: layout, navigation, home page, error pages, language and security headers. */
@org.springframework.modulith.ApplicationModule
@NullMarked
package app.parley.shell;

import org.jspecify.annotations.NullMarked;
