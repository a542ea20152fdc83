package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Misconception;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Topic;
import app.parley.bank.TopicId;
import app.parley.results.statistics.Interval;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Results in words. */
final class ResultsWords {

    private static final int MOST_OF_PROMPT = 70;

    private ResultsWords() {
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A share from 0 to 1, such as "72 %". */
    static String percent(double share) {
        return text("results.percent", Math.round(share * 100));
    }

    /** So much of a question that one knows which it is. */
    static String brief(String prompt) {
        if (prompt.length() <= MOST_OF_PROMPT) {
            return prompt;
        }
        int end = prompt.lastIndexOf(' ', MOST_OF_PROMPT);
        // In a script without spaces, and not within a letter of two characters.
        int cut = end > MOST_OF_PROMPT / 2 ? end : prompt.offsetByCodePoints(0, prompt.codePointCount(0, MOST_OF_PROMPT) - 1);
        return prompt.substring(0, cut).strip() + "…";
    }

    /** A constant as it stands in message keys and addresses. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Such as "64 to 80 %". */
    static String between(Interval interval) {
        return text("results.between", Math.round(100 * interval.low()), Math.round(100 * interval.high()));
    }

    static String title(BankContent bank, TopicId topic) {
        return bank.topics().stream().filter(one -> one.id().equals(topic)).map(Topic::title).findFirst().orElseGet(topic::text);
    }

    static String title(BankContent bank, MisconceptionId misconception) {
        return bank.misconception(misconception).map(Misconception::title).orElseGet(misconception::text);
    }
}
