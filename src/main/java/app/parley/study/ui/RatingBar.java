package app.parley.study.ui;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.study.Previews;
import app.parley.study.StudySettings;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How well it was known: two buttons or four, each with the time after which the card comes back. */
final class RatingBar extends Div {

    private final Map<Rating, String> names = new LinkedHashMap<>();
    private final Optional<Rating> marked;

    /**
     * Buttons for one card.
     *
     * @param marked how a form was marked, which the learner may overrule; empty if the learner alone can say
     */
    RatingBar(StudySettings settings, Optional<Rating> marked, Previews previews, Instant now, StudyDay today,
            SerializableConsumer<Rating> onRating) {
        this.marked = marked;
        addClassName("rv-rate");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("study.rate"));
        var ratings = settings.fourRatings() ? List.of(Rating.values()) : List.of(Rating.AGAIN, Rating.GOOD);
        for (var rating : ratings) {
            var name = getTranslation(nameKey(settings.fourRatings(), rating));
            names.put(rating, name);
            var due = previews.after().get(rating).due();
            add(button(rating, name, settings.showsIntervals() ? StudyWords.shortly(due, now, today) : "",
                    settings.showsIntervals() ? StudyWords.inWords(due, now, today) : "", onRating));
        }
    }

    private String nameKey(boolean four, Rating rating) {
        var word = rating.name().toLowerCase(Locale.ROOT);
        if (four) {
            return "study.rate.four." + word;
        }
        return marked.map(was -> was == rating ? "study.rate.next" : "study.rate.but." + word).orElse("study.rate.two." + word);
    }

    private NativeButton button(Rating rating, String name, String interval, String intervalInWords,
            SerializableConsumer<Rating> onRating) {
        var word = rating.name().toLowerCase(Locale.ROOT);
        var button = new NativeButton("", _ -> onRating.accept(rating));
        button.addClassNames("rt", "rt--" + word);
        button.getElement().setAttribute("type", "button");
        button.setTestId("rate-" + word);
        var title = new Span(name);
        title.addClassName("rt-n");
        button.add(title);
        if (!interval.isEmpty()) {
            var shortly = new Span(interval);
            shortly.addClassNames("rt-i", "num");
            shortly.getElement().setAttribute("aria-hidden", "true");
            var spoken = new Span(", " + intervalInWords);
            spoken.addClassName("vh");
            button.add(shortly, spoken);
        }
        if (marked.filter(rating::equals).isPresent()) {
            button.addClassName("rt--marked");
        }
        var key = new Element("kbd");
        key.setText(Integer.toString(names.size()));
        key.setAttribute("aria-hidden", "true");
        button.getElement().appendChild(key);
        return button;
    }

    /** What the n-th key stands for, from 1. */
    Optional<Rating> at(int place) {
        return names.keySet().stream().skip(place - 1L).findFirst();
    }

    /** What Space and Enter stand for: what was marked, else that it was known. */
    Rating usual() {
        return marked.orElse(Rating.GOOD);
    }

    /** What the learner reads on the button for a rating. */
    String name(Rating rating) {
        return names.getOrDefault(rating, "");
    }
}
