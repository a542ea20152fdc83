/** How the bank looks: forms to answer any task with, what there is to say after an answer, and the reading room. */
@NamedInterface("ui")
@NullMarked
package app.parley.bank.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
