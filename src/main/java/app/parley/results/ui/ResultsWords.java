package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Misconception;
import app.parley.bank.Topic;
import app.parley.bank.TopicId;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Results in words. */
final class ResultsWords {

    private ResultsWords() {
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A share from 0 to 1, such as "72 %". */
    static String percent(double share) {
        return text("results.percent", Math.round(share * 100));
    }

    /** A constant as it stands in message keys and addresses. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day such as "19 November 2026". */
    static String day(Instant moment, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(moment.atZone(zone));
    }

    /** A day such as "31 July 2027". */
    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    static String title(BankContent bank, TopicId topic) {
        return bank.topics().stream().filter(one -> one.id().equals(topic)).map(Topic::title).findFirst().orElseGet(topic::text);
    }

    static String title(BankContent bank, MisconceptionId misconception) {
        return bank.misconception(misconception).map(Misconception::title).orElseGet(misconception::text);
    }
}
