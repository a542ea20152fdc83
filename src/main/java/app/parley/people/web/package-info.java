/** How people meet HTTP: the notebook cookie, the sign-in of teachers, who may enter. */
@NullMarked
package app.parley.people.web;

import org.jspecify.annotations.NullMarked;
