package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.results.Help;

/** Why a group needs help, in words. */
final class HelpWords {

    private HelpWords() {
    }

    static String of(Help.Reason reason, BankContent bank) {
        return switch (reason) {
            case Help.Reason.Topic(var topic) -> ResultsWords.text("results.over.help.topic", ResultsWords.title(bank, topic));
            case Help.Reason.Believes(var misconception) -> ResultsWords.text("results.over.help.believes",
                    ResultsWords.title(bank, misconception));
            case Help.Reason.Fell _ -> ResultsWords.text("results.over.help.fell");
            case Help.Reason.Guesses _ -> ResultsWords.text("results.over.help.guesses");
        };
    }
}
