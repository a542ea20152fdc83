package app.parley.study.ui;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.study.Card;
import app.parley.study.Cards;
import app.parley.study.DayWork;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How often each rating was given, as a table with bars, and how much was remembered. */
final class HowItWent extends Section {

    HowItWent(Cards cards, DayWork work, StudyDay today) {
        add(new H2(getTranslation("study.done.how")));
        var settings = cards.settings();
        // Somebody who changed the buttons during the day gave ratings that are not on them any more.
        var ratings = Arrays.stream(Rating.values()).filter(rating -> settings.fourRatings() || work.count(rating) > 0
                || rating == Rating.AGAIN || rating == Rating.GOOD).toList();
        boolean four = settings.fourRatings() || ratings.size() > 2;
        getElement().appendChild(table(work, ratings, four ? "study.rate.four." : "study.rate.two."));
        work.remembered(id -> cards.card(id).flatMap(Card::introducedOn).filter(day -> !day.equals(today)).isPresent())
                .ifPresent(share -> {
                    var sentence = new Paragraph(getTranslation("study.done.remembered", Math.round(share * 100),
                            Math.round(settings.memory().retention() * 100)));
                    sentence.addClassNames("small", "quiet");
                    add(sentence);
                });
    }

    private Element table(DayWork work, List<Rating> ratings, String prefix) {
        int most = ratings.stream().mapToInt(work::count).max().orElse(0);
        var body = new Element("tbody");
        for (var rating : ratings) {
            var word = rating.name().toLowerCase(Locale.ROOT);
            var head = new Element("th").setAttribute("scope", "row");
            head.setText(getTranslation(prefix + word));
            var part = new Element("i");
            part.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100.0 * work.count(rating) / most));
            part.getClassList().add("rt-bar--" + word);
            var bar = new Element("td").appendChild(new Element("span").setAttribute("class", "track").setAttribute("aria-hidden", "true")
                    .appendChild(part));
            var count = new Element("td").setAttribute("class", "r strong");
            count.setText(Integer.toString(work.count(rating)));
            body.appendChild(new Element("tr").appendChild(head, bar, count));
        }
        var caption = new Element("caption").setAttribute("class", "vh");
        caption.setText(getTranslation("study.done.how"));
        return new Element("table").setAttribute("class", "tbl rd-t").appendChild(caption, body);
    }
}
