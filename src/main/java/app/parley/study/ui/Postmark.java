package app.parley.study.ui;

import app.parley.base.StudyDay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The stamp on a day's finished work. */
@Tag("div")
final class Postmark extends Component {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final String DRAWING = """
            <svg viewBox="0 0 260 150" aria-hidden="true"><g fill="none" stroke="currentColor">\
            <circle cx="75" cy="75" r="66" stroke-width="3"/><circle cx="75" cy="75" r="46" stroke-width="1.5"/>\
            <path stroke-width="2.5" d="M146 52c10-8 20-8 30 0s20 8 30 0 20-8 30 0M148 68c10-8 20-8 30 0s20 8 30 0 20-8 30 0\
            M148 84c10-8 20-8 30 0s20 8 30 0 20-8 30 0M146 100c10-8 20-8 30 0s20 8 30 0 20-8 30 0"/></g>\
            <defs><path id="post-top" d="M75 75m-52 0a52 52 0 1 1 104 0"/>\
            <path id="post-bottom" d="M75 75m-60.5 0a60.5 60.5 0 0 0 121 0"/></defs><g fill="currentColor">\
            <text class="post-r"><textPath href="#post-top" startOffset="50%%" text-anchor="middle">%s</textPath></text>\
            <text class="post-r"><textPath href="#post-bottom" startOffset="50%%" text-anchor="middle">%s</textPath></text>\
            <text x="75" y="74" text-anchor="middle" class="post-d">%s</text>\
            <text x="75" y="95" text-anchor="middle" class="post-y">%d</text></g></svg>""";

    Postmark(StudyDay day, int cards) {
        getElement().setAttribute("class", "post a-stamp");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", I18NProvider.translate("study.stamp", StudyWords.day(day)));
        // Our own words and numbers, never text that a person typed.
        getElement().setProperty("innerHTML", DRAWING.formatted(I18NProvider.translate("study.stamp.top").toUpperCase(Locale.ENGLISH),
                I18NProvider.translate("study.cards", cards).toUpperCase(Locale.ENGLISH),
                DAY.format(day.date()).toUpperCase(Locale.ENGLISH), day.date().getYear()));
    }
}
