package app.parley.results.ui;

import app.parley.results.Missed;
import app.parley.results.Overview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What screen, paper and files say alike about the lists of results. */
final class OverviewWords {

    private OverviewWords() {
    }

    /** What most of those chose who missed a question, if it is one of choice. */
    static Optional<String> choice(FindingWords words, Missed missed) {
        return missed.choice().map(choice -> ResultsWords.text("results.over.missed.choice", choice.chosen(),
                words.option(missed.question(), choice.option())));
    }

    /** How a question was missed. */
    static String missed(FindingWords words, Missed missed) {
        return choice(words, missed).orElseGet(() -> ResultsWords.text("results.over.missed.partly", missed.partly()));
    }

    /** Why somebody needs a word: a sentence for each reason. */
    static String reasons(OverviewPage page, Overview.Word word) {
        var reasons = new ArrayList<String>();
        word.before().ifPresent(before -> reasons.add(ResultsWords.text("results.over.talk.fell", ResultsWords.percent(before))));
        if (!word.row().odd().isEmpty()) {
            reasons.add(OddityWords.of(word.row().odd(), page));
        }
        return String.join(" ", reasons);
    }

    /** Why a question should be looked at. */
    static String reason(OverviewPage page, Overview.Check check) {
        return check.key().map(page.words()::sentence).orElseGet(() -> OddityWords.of(check.column().odd(), page));
    }

    /** What of a session is left out, for whoever holds a file or a sheet of paper: nothing unless there is a filter. */
    static List<String> limits(OverviewPage page) {
        return page.filter().topic().map(topic -> List.of(
                ResultsWords.text("results.topic.only", ResultsWords.title(page.bank(), topic)),
                ResultsWords.text("results.topic.quiz"))).orElse(List.of());
    }
}
