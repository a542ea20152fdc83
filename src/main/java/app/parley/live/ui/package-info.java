/** The screens of whoever hosts a live game: its host screen, the projector, what comes before and what stays. */
@NullMarked
package app.parley.live.ui;

import org.jspecify.annotations.NullMarked;
