package app.parley.quiz.ui;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.base.PlainText;
import app.parley.design.ButtonStyle;
import app.parley.design.Track;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deck or a topic in the list: what it is, and how the learner stands with its questions. */
class DeckRow extends ListItem {

    private final List<Question> questions;
    private final Map<QuestionId, Double> scores;
    private final String text;
    /** Made at the first search: folding all prompts is most of what showing the page would cost. */
    private @Nullable String searchable;

    DeckRow(String title, String path, String dateline, String about, List<Question> questions, Map<QuestionId, Double> scores) {
        this.questions = questions;
        this.scores = scores;
        this.text = title + " " + dateline + " " + about;
        addClassNames("dk", "hit");
        add(title(title, path, dateline, about), standing(), count(), action(title, path));
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    /** Shows the row only if title, source or one of the prompts contains all of these plain words. */
    void filter(List<String> words) {
        setVisible(words.isEmpty() || words.stream().allMatch(searchable()::contains));
    }

    private String searchable() {
        if (searchable == null) {
            searchable = String.join(" ", PlainText.words(
                    text + " " + questions.stream().map(Question::prompt).collect(Collectors.joining(" "))));
        }
        return searchable;
    }

    private Component title(String title, String path, String dateline, String about) {
        var link = new Anchor(path, title);
        var facts = new Span(dateline);
        facts.addClassName("dateline");
        var more = new Span(about);
        more.addClassNames("quiet", "small");
        var block = new Div(new H3(link));
        if (!dateline.isEmpty()) {
            block.add(new Paragraph(facts, more));
        }
        block.addClassName("dk-t");
        return block;
    }

    private Component standing() {
        var counts = questions.stream().map(question -> tint(Optional.ofNullable(scores.get(question.id()))))
                .collect(Collectors.groupingBy(tint -> tint, Collectors.counting()));
        var segments = Stream.of(Track.Tint.DARK, Track.Tint.LIGHT, Track.Tint.BRASS, Track.Tint.EMPTY)
                .map(tint -> new Track.Segment(tint, counts.getOrDefault(tint, 0L).intValue())).toList();
        var inWords = getTranslation("quiz.standing", segments.get(0).count(), segments.get(1).count(),
                segments.get(2).count(), segments.get(3).count());
        var right = new Paragraph(getTranslation("quiz.standing.of", segments.getFirst().count(), questions.size()));
        right.addClassNames("small", "quiet", "num");
        var block = new Div(Track.of(inWords, segments), right);
        block.addClassName("dk-m");
        return block;
    }

    private static Track.Tint tint(Optional<Double> score) {
        return score.map(one -> one == 1 ? Track.Tint.DARK : one > 0 ? Track.Tint.LIGHT : Track.Tint.BRASS)
                .orElse(Track.Tint.EMPTY);
    }

    private Component count() {
        var count = new Span(getTranslation("quiz.questions", questions.size()));
        count.addClassNames("quiet", "small");
        var block = new Div(count);
        block.addClassName("dk-c");
        return block;
    }

    private Component action(String title, String path) {
        boolean isNew = questions.stream().noneMatch(question -> scores.containsKey(question.id()));
        var key = isNew ? "quiz.start" : "quiz.practice";
        var action = ButtonStyle.LINE.small(new Anchor(path, getTranslation(key)));
        action.setAriaLabel(getTranslation(key + ".of", title));
        // The title is the link for everybody; this one only shows where it is.
        action.setTabIndex(-1);
        var block = new Div(action);
        block.addClassName("dk-a");
        return block;
    }
}
