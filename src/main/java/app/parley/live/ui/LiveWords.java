package app.parley.live.ui;

import app.parley.live.GameSettings;
import app.parley.live.Pin;
import app.parley.live.ScoringRule;
import app.parley.live.room.Asked;
import app.parley.live.room.TurnKind;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Live games in words. */
final class LiveWords {

    /** What all bonuses for speed of one game share, see {@link ScoringRule#ACCURACY}. */
    private static final int ALL_BONUSES = 999;
    /** A PIN of six digits is read in two halves, a longer one in threes. */
    private static final String THREES = "(?<=\\d)(?=(\\d{3})+$)";

    private LiveWords() {
    }

    /** A PIN as people read it aloud: "482 913". */
    static String pin(Pin pin) {
        return pin.digits().replaceAll(THREES, " ");
    }

    /** A share from 0 to 1, such as "72 %". */
    static String percent(double share) {
        return percent((int) Math.round(share * 100));
    }

    /** Such as "72 %". */
    static String percent(int percent) {
        return text("live.percent", percent);
    }

    /** "Question 5". */
    static String question(Asked asked) {
        return text(asked.kind() == TurnKind.RETURN ? "live.question.return" : "live.question", asked.number());
    }

    /** "of 12". */
    static String place(Asked asked) {
        return text("live.question.of", asked.of());
    }

    /** One sentence for a way of scoring. */
    static String sentence(ScoringRule rule) {
        return text("live.scoring." + word(rule) + ".sentence");
    }

    /** How answers become points, as a formula with its letters explained. */
    static String formula(ScoringRule rule, int questions) {
        return text("live.formula." + word(rule), ALL_BONUSES / questions);
    }

    /** How points come about, for a game with these settings. */
    static String formulaInWords(GameSettings settings, int questions) {
        return settings.scoring() == ScoringRule.SPEED && !settings.timed() || settings.scoring() == ScoringRule.CALM
                ? sentence(settings.scoring()) : formula(settings.scoring(), questions);
    }

    /** A constant as it stands in message keys. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
