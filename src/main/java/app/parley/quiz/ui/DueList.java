package app.parley.quiz.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.FieldError;
import app.parley.quiz.Due;
import app.parley.quiz.MyHomework;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A learner's homework that is still to do: until when, how far, and the way in. The heading says when something presses. */
class DueList extends Section {

    /** From when on a learner is reminded. */
    static final Duration SOON = Duration.ofHours(48);

    private final HomeworkStart start;
    private final Instant now;
    private final ZoneId zone;

    /** @param due not empty, the first to close first */
    DueList(List<Due> due, MyHomework homework, Clock clock, ZoneId zone) {
        start = new HomeworkStart(homework, clock);
        now = clock.instant();
        this.zone = zone;
        addClassName("hw");
        setId("homework");
        var list = new UnorderedList(due.stream().map(this::row).toArray(ListItem[]::new));
        list.addClassName("lines");
        add(new H2(heading(due.getFirst())), list);
    }

    private String heading(Due first) {
        var closesAt = first.homework().terms().closesAt();
        if (isOver(first)) {
            return getTranslation("homework.overdue.since", HomeworkWords.when(closesAt, now, zone));
        }
        return isSoon(first) ? getTranslation("homework.due", HomeworkWords.when(closesAt, now, zone)) : getTranslation("homework.title");
    }

    private boolean isOver(Due due) {
        return due.homework().terms().hasClosed(now);
    }

    private boolean isSoon(Due due) {
        return now.plus(SOON).isAfter(due.homework().terms().closesAt());
    }

    private ListItem row(Due due) {
        var work = due.homework();
        var facts = new Dateline(getTranslation("homework.of-class", due.className().text(),
                HomeworkWords.facts(work.plan().size(), work.terms(), due.timeLimit())));
        var words = new Div(new H3(work.title()), facts);
        words.addClassName("hw-words");
        var trouble = new FieldError(words);
        words.add(trouble);
        var row = new ListItem(words, until(due), action(due, trouble));
        row.addClassNames("lines-row", "hw-row");
        row.setTestId("homework-due");
        return row;
    }

    private Component until(Due due) {
        var when = HomeworkWords.when(due.homework().terms().closesAt(), now, zone);
        var tone = isOver(due) ? Chip.Tone.WRONG : isSoon(due) ? Chip.Tone.DUE : Chip.Tone.PLAIN;
        var chips = new Div(new Chip(tone, getTranslation(isOver(due) ? "homework.overdue" : "homework.until", when)));
        due.running().ifPresent(running -> chips.add(new Chip(Chip.Tone.PLAIN,
                getTranslation("homework.so-far", running.answered(), due.homework().plan().size()))));
        chips.addClassName("hw-chips");
        return chips;
    }

    private Component action(Due due, FieldError trouble) {
        var title = due.homework().title();
        if (due.running().isPresent()) {
            var goOn = ButtonStyle.LINE.small(new Anchor(QuizAddress.of(due.running().get().attempt()), getTranslation("homework.go-on")));
            goOn.setAriaLabel(getTranslation("homework.go-on.of", title));
            goOn.setTestId("homework-go-on");
            return goOn;
        }
        var begin = ButtonStyle.LINE.small(new Button(getTranslation("homework.start")));
        begin.setAriaLabel(getTranslation("homework.start.of", title));
        begin.setTestId("homework-start");
        begin.addClickListener(_ -> start.press(due, trouble::show));
        return begin;
    }
}
