package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Source;
import app.parley.bank.TimelineEvent;
import java.util.List;
import java.util.stream.Stream;

/** The countries between which the timeline is drawn. */
final class Lanes {

    private Lanes() {
    }

    /** Their place ids, in the order in which the sources first name them. */
    static List<String> of(BankContent bank) {
        return Stream.concat(bank.sources().stream().map(Source::lanes), bank.timeline().stream().map(TimelineEvent::lanes))
                .flatMap(List::stream).distinct().toList();
    }
}
