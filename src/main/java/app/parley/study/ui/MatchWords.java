package app.parley.study.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Locale;

/** Times of games in words. */
final class MatchWords {

    private MatchWords() {
    }

    /** Such as "23.4 seconds" or "1 minute 3.5 seconds", in full tenths. */
    static String time(Duration time) {
        var seconds = String.format(Locale.ENGLISH, "%.1f", Math.floor(time.toMillis() % 60_000 / 100.0) / 10);
        return time.toMinutes() == 0 ? I18NProvider.translate("match.time.seconds", seconds)
                : I18NProvider.translate("match.time.minutes", time.toMinutes(), seconds);
    }
}
