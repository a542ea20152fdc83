package app.parley.study.ui;

import app.parley.bank.Question;
import app.parley.base.PlainText;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Track;
import app.parley.study.Plan;
import app.parley.study.Selection;
import app.parley.study.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A deck or a topic in the list: what it is, how far the learner is with its cards, and what it asks now. */
class DeckRow extends ListItem {

    /**
     * What a row shows.
     *
     * @param dateline where it comes from; empty for none
     * @param plan     what its session would ask now
     * @param next     when its next cards come, in words, if it asks none now; empty if that is never
     * @param missed   how many of its cards were missed in class
     */
    record Content(Selection selection, String title, String dateline, String about, List<Question> questions, Standing standing,
            Plan plan, String next, int missed) {

        int due() {
            return plan.learningTotal() + plan.reviews().size();
        }
    }

    private final Content content;
    /** Made at the first search: folding all prompts is most of what showing the page would cost. */
    private @Nullable String searchable;

    DeckRow(Content content) {
        this.content = content;
        addClassNames("dk", "hit");
        add(title(), standing(), counts(), actions());
    }

    boolean isAsking() {
        return content.plan().total() > 0;
    }

    boolean wasMissed() {
        return content.missed() > 0;
    }

    /** Whether title, source or one of the prompts contains all of these plain words. */
    boolean contains(List<String> words) {
        return words.isEmpty() || words.stream().allMatch(searchable()::contains);
    }

    private String searchable() {
        if (searchable == null) {
            searchable = String.join(" ", PlainText.words(String.join(" ", content.title(), content.dateline(), content.about(),
                    content.questions().stream().map(Question::prompt).collect(Collectors.joining(" ")))));
        }
        return searchable;
    }

    /** Where the row as a whole leads: to the cards if there are any to ask, else to a quiz. */
    private String path() {
        return isAsking() ? StudyAddress.of(content.selection()).session() : StudyAddress.practice(content.selection());
    }

    private Component title() {
        var block = block("dk-t", new H3(new Anchor(path(), content.title())));
        if (!content.dateline().isEmpty()) {
            var facts = new Span(content.dateline());
            facts.addClassName("dateline");
            block.add(new Paragraph(facts, quiet(content.about())));
        }
        var address = StudyAddress.of(content.selection());
        var ways = new Div(link(address.learn(), "study.learn", ButtonStyle.TEXT), link(address.match(), "study.match", ButtonStyle.TEXT));
        ways.addClassName("dk-ways");
        block.add(ways);
        return block;
    }

    private Component standing() {
        var standing = content.standing();
        var track = Track.of(getTranslation("study.standing", standing.known(), standing.settling(), standing.learning(), standing.fresh()),
                List.of(new Track.Segment(Track.Tint.DARK, standing.known()), new Track.Segment(Track.Tint.LIGHT, standing.settling()),
                        new Track.Segment(Track.Tint.BRASS, standing.learning()), new Track.Segment(Track.Tint.EMPTY, standing.fresh())));
        var known = new Paragraph(standing.isUntouched() ? getTranslation("study.cards", standing.total())
                : getTranslation("study.standing.of", standing.known(), standing.total()));
        known.addClassNames("small", "quiet", "num");
        return block("dk-m", track, known);
    }

    private Component counts() {
        var block = block("dk-c");
        if (content.due() > 0) {
            block.add(new Chip(Chip.Tone.DUE, getTranslation("study.due", content.due())));
        }
        if (!content.plan().fresh().isEmpty()) {
            block.add(new Chip(Chip.Tone.NEW, getTranslation("study.new", content.plan().fresh().size())));
        }
        if (!isAsking()) {
            block.add(quiet(content.standing().isUntouched() ? getTranslation("study.not-started")
                    : content.next().isEmpty() ? getTranslation("study.next.none") : getTranslation("study.next", content.next())));
        }
        return block;
    }

    private Component actions() {
        var practice = link(StudyAddress.practice(content.selection()), "study.practice", ButtonStyle.TEXT);
        if (!isAsking()) {
            // The title is this link already; here it only shows where it is.
            practice.setTabIndex(-1);
            return block("dk-a", practice);
        }
        var session = link(path(), content.standing().isUntouched() ? "study.start" : "study.review", ButtonStyle.LINE);
        session.setTabIndex(-1);
        return block("dk-a", practice, session);
    }

    private Anchor link(String path, String key, ButtonStyle style) {
        var link = style.small(new Anchor(path, getTranslation(key)));
        link.setAriaLabel(getTranslation(key + ".of", content.title()));
        return link;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("quiet", "small");
        return span;
    }

    private static Div block(String className, Component... content) {
        var block = new Div(content);
        block.addClassName(className);
        return block;
    }
}
