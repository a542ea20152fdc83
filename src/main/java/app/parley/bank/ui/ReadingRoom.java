package app.parley.bank.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the reading room holds, and whether the learner may read now. */
@Component
class ReadingRoom {

    private final Bank bank;
    private final ObjectProvider<ReadingRoomRule> rules;

    ReadingRoom(Bank bank, ObjectProvider<ReadingRoomRule> rules) {
        this.bank = bank;
        this.rules = rules;
    }

    BankContent content() {
        return bank.current();
    }

    /** The path of the test that the learner is in the middle of. */
    Optional<String> detour() {
        return rules.stream().flatMap(rule -> rule.detour().stream()).findFirst();
    }
}
