/** How memory fades and when a card should come back: pure arithmetic on what was answered, without a clock or chance. */
@NullMarked
package app.parley.study.memory;

import org.jspecify.annotations.NullMarked;
