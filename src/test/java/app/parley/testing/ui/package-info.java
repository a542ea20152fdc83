/** Views that only tests open. */
@NullMarked
package app.parley.testing.ui;

import org.jspecify.annotations.NullMarked;
