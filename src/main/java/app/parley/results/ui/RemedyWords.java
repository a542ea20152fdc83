package app.parley.results.ui;

import app.parley.design.Dates;
import app.parley.results.Helped;
import java.time.ZoneId;
import java.util.Locale;

/** Whether a remedy helped, in words. */
final class RemedyWords {

    private RemedyWords() {
    }

    /** Such as "Cards on 19 November 2026. Of 13 who missed it, 9 have it right now, 2 still miss it, 2 have not met it again." */
    static String sentence(Helped helped, ZoneId zone, Locale locale) {
        return ResultsWords.text("results.remedy.told", what(helped, zone, locale), effect(helped));
    }

    /** Such as "Cards on 19 November 2026". */
    static String what(Helped helped, ZoneId zone, Locale locale) {
        return ResultsWords.text("results.remedy." + ResultsWords.word(helped.remedy().kind()),
                Dates.text(helped.remedy().at(), zone, locale));
    }

    /** What came of it. */
    static String effect(Helped helped) {
        if (helped.missed() == 0) {
            return ResultsWords.text("results.remedy.none");
        }
        return ResultsWords.text(helped.remedy().questions().size() == 1 ? "results.remedy.one" : "results.remedy.several",
                helped.missed(), helped.right().size(), helped.wrong().size(), helped.unseen().size());
    }
}
