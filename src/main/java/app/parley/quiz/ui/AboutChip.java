package app.parley.quiz.ui;

import app.parley.bank.BankContent;
import app.parley.design.Chip;
import app.parley.quiz.About;
import app.parley.quiz.Selection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.Set;

/** The entry of the reading room that a selection is about. Pressed, it goes out of the selection. */
class AboutChip extends Div {

    private final BankContent bank;
    private final Command changed;
    private Optional<About> entry = Optional.empty();

    AboutChip(BankContent bank, Command changed) {
        this.bank = bank;
        this.changed = changed;
        addClassName("nq-about");
        setVisible(false);
    }

    /** Shows the entry of an address; one that is not there any more is left out, as decks and topics are. */
    void show(Optional<About> wanted) {
        removeAll();
        var titles = new Selection(Set.of(), Set.of(), wanted, Set.of()).titles(bank);
        entry = wanted.filter(_ -> !titles.isEmpty());
        setVisible(entry.isPresent());
        titles.forEach(title -> {
            var chip = Chip.filter(getTranslation("quiz.new.about", title), true, _ -> {
                show(Optional.empty());
                changed.execute();
            });
            chip.setTestId("about");
            chip.setAriaLabel(getTranslation("quiz.new.about.remove", title));
            add(chip);
        });
    }

    Optional<About> entry() {
        return entry;
    }
}
