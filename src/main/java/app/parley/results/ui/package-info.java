/** Results as teachers see them: the finding first, then the picture, then the numbers, and the next step beside each. */
@NullMarked
package app.parley.results.ui;

import org.jspecify.annotations.NullMarked;
