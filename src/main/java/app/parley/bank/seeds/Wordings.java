package app.parley.bank.seeds;

import app.parley.bank.ChoiceId;
import app.parley.base.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Tells texts of one list apart, as a learner and as the program do. */
final class Wordings {

    /** Notes a fault at the list for each text that a learner could not tell from an earlier one. */
    void refuseRepeated(Value list, String what, List<String> texts) {
        var seen = new HashMap<String, String>();
        var ids = new HashSet<ChoiceId>();
        texts.forEach(text -> {
            var plain = String.join(" ", PlainText.words(text));
            var earlier = seen.putIfAbsent(plain.isEmpty() ? text : plain, text);
            if (earlier != null) {
                list.fault("the " + what + " " + Faults.quote(text) + " is here twice"
                        + (earlier.equals(text) ? "" : "; the other one is written " + Faults.quote(earlier)));
            } else if (!ids.add(ChoiceId.of(text))) {
                list.fault("change a letter in " + Faults.quote(text) + ": by a rare chance the program takes it for another");
            }
        });
    }
}
