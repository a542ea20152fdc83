package app.parley.results.ui;

import app.parley.results.statistics.Oddities.Oddity;
import app.parley.results.statistics.Oddities;
import java.util.List;
import java.util.stream.Collectors;

/** What is unusual about somebody, or about a question, as a sentence each. */
final class OddityWords {

    /** More questions do not make it clearer. */
    private static final int MOST_QUESTIONS = 4;

    private OddityWords() {
    }

    /** One sentence after another; empty if nothing is unusual. */
    static String of(List<Oddity> odd, OverviewPage page) {
        return odd.stream().map(one -> of(one, page)).collect(Collectors.joining(" "));
    }

    private static String of(Oddity odd, OverviewPage page) {
        return switch (odd) {
            case Oddity.MissedEasy(var questions) -> surprise("results.odd.missed-easy", questions, page);
            case Oddity.GotHard(var questions) -> surprise("results.odd.got-hard", questions, page);
            case Oddity.FastGuesses(int fast, int timed) -> ResultsWords.text("results.odd.fast", fast, timed,
                    Oddities.FAST_BELOW_MILLIS / 1000);
            case Oddity.MissedByStrong(var learners) -> ResultsWords.text("results.odd.missed-by-strong", learners.size());
            case Oddity.GotByWeak(var learners) -> ResultsWords.text("results.odd.got-by-weak", learners.size());
        };
    }

    /** Of many questions the first, and how many there are besides. */
    private static String surprise(String key, List<Integer> questions, OverviewPage page) {
        return ResultsWords.text(key, questions.size(), page.numbers(questions.stream().limit(MOST_QUESTIONS)),
                Math.max(0, questions.size() - MOST_QUESTIONS));
    }
}
