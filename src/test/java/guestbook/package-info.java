/** A Vaadin application of one page, outside Parley's packages so that Parley does not get a further route in tests. */
@NullMarked
package guestbook;

import org.jspecify.annotations.NullMarked;
