package app.parley.live.ui;

import app.parley.design.Icon;
import app.parley.design.Mark;
import app.parley.design.PadLetter;
import app.parley.live.room.Votes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How many chose what, as bars in the colors of the pads, with the numbers; before and after if there were two votes. */
final class VoteBars extends OrderedList {

    private final int longest;

    /**
     * @param right  the ids of the right answers; empty as long as they are not told
     * @param before the first of two votes
     */
    VoteBars(List<Pads.Answer> answers, Votes votes, Optional<Votes> before, Set<String> right) {
        addClassName("hr-list");
        getElement().setAttribute("aria-label", getTranslation("live.votes"));
        longest = answers.stream().mapToInt(answer -> Math.max(count(votes, answer),
                before.map(first -> count(first, answer)).orElse(0))).max().orElse(0);
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            add(row(PadLetter.at(i), answer, count(votes, answer), before.map(first -> count(first, answer)),
                    right.isEmpty() ? Optional.empty() : Optional.of(right.contains(answer.id()))));
        }
    }

    private static int count(Votes votes, Pads.Answer answer) {
        return votes.counts().getOrDefault(answer.id(), 0);
    }

    private ListItem row(PadLetter letter, Pads.Answer answer, int count, Optional<Integer> before, Optional<Boolean> isRight) {
        var text = new Paragraph(new Span(answer.text()));
        text.addClassName("hr-t");
        var words = new Div(text);
        var number = new Span(Integer.toString(count));
        number.addClassNames("hr-n", "num");
        if (before.isPresent()) {
            words.add(bar(before.get(), "hr-bar--before"));
            number.setText(getTranslation("live.votes.change", before.get(), count));
            number.addClassName("hr-n--two");
        }
        words.add(bar(count, "hr-bar--now"));
        var row = new ListItem(new Mark(letter), words, number);
        row.addClassNames("hr-r", "k-" + LiveWords.word(letter));
        isRight.ifPresent(right -> row.addClassName(right ? "hr-r--ok" : "hr-r--no"));
        if (isRight.orElse(false)) {
            text.add(right());
        }
        return row;
    }

    private Span right() {
        var flag = new Span(Icon.Shape.CHECK.icon(), new Span(getTranslation("live.right")));
        flag.addClassName("hr-flag");
        return flag;
    }

    private Component bar(int count, String className) {
        var fill = new Element("i");
        fill.getClassList().add("a-growx");
        if (count == 0) {
            fill.getClassList().add("none");
        }
        fill.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", longest == 0 ? 0 : 100.0 * count / longest));
        var bar = new Div();
        bar.addClassNames("hr-bar", className);
        bar.getElement().appendChild(fill);
        return bar;
    }
}
