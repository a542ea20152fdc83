package app.parley.results.ui;

import app.parley.bank.MisconceptionId;
import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.results.Elsewhere;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a class did in some time: its sessions, what went wrong most, who needs help, and what is mixed up. */
final class ClassOverviewPart extends Div {

    private static final int MOST_MISSED = 5;

    /** What comes after so many groups or mix-ups is shown on demand. */
    private static final int MOST_LINES = 8;

    private final ClassSight sight;

    ClassOverviewPart(ClassSight sight, List<Missed> missed, List<Help> help, List<MixUp> mixUps,
            Map<MisconceptionId, Elsewhere> elsewhere) {
        this.sight = sight;
        var pair = new Div(missed(missed), help(help));
        pair.addClassName("cl-2");
        add(new ClassSessions(sight), pair, mixUps(mixUps, elsewhere));
    }

    private Component missed(List<Missed> missed) {
        var section = new RuledSection("missed", getTranslation("results.class.missed"));
        if (missed.isEmpty()) {
            return section.note(getTranslation("results.class.missed.none"));
        }
        var list = new OrderedList(missed.stream().limit(MOST_MISSED).map(this::line).toArray(ListItem[]::new));
        list.addClassName("cl-list");
        section.add(list);
        return section.note(getTranslation("results.class.missed.rule"));
    }

    private ListItem line(Missed missed) {
        var number = new Span(Integer.toString(sight.words().number(missed.question())));
        number.addClassNames("num", "ms-n");
        var link = new Anchor(sight.address(missed.question()));
        link.add(number, new Span(sight.bank().question(missed.question()).prompt()));
        var line = new ListItem(head(link, missed.who().size(), missed.answered()));
        missed.choice().ifPresent(choice -> line.add(new Paragraph(getTranslation("results.class.missed.choice", choice.chosen(),
                sight.words().option(missed.question(), choice.option())))));
        var again = ButtonStyle.LINE.small(new Anchor(AskAgain.address(List.of(missed.question().id()), Optional.of(sight.schoolClass()))));
        again.add(Icon.Shape.PLAY.icon(), new Span(getTranslation("results.class.ask-again")));
        var steps = new Div(again);
        steps.addClassNames("ms-a", "noprint");
        line.add(steps);
        line.addClassName("ms");
        return line;
    }

    private Component help(List<Help> help) {
        var section = new RuledSection("help", getTranslation("results.class.help"));
        if (help.isEmpty()) {
            return section.note(getTranslation("results.class.help.none"));
        }
        section.add(groups(help.subList(0, Math.min(MOST_LINES, help.size()))));
        if (help.size() > MOST_LINES) {
            section.add(more(help.size(), groups(help.subList(MOST_LINES, help.size()))));
        }
        return section.note(getTranslation("results.class.help.rule", Help.FEWEST_ANSWERS));
    }

    private Component groups(List<Help> help) {
        var list = new UnorderedList(help.stream().map(this::line).toArray(ListItem[]::new));
        list.addClassName("cl-list");
        return list;
    }

    private Component more(int all, Component rest) {
        var more = new NativeDetails(getTranslation("results.class.more", all - MOST_LINES), rest);
        more.addClassName("cl-more");
        return more;
    }

    private ListItem line(Help help) {
        var reason = switch (help.reason()) {
            case Help.Reason.Topic(var topic) -> getTranslation("results.class.help.topic",
                    ResultsWords.title(sight.bank().current(), topic));
            case Help.Reason.Believes(var misconception) -> getTranslation("results.class.help.believes",
                    ResultsWords.title(sight.bank().current(), misconception));
            case Help.Reason.Fell _ -> getTranslation("results.class.help.fell");
            case Help.Reason.Guesses _ -> getTranslation("results.class.help.guesses");
        };
        var line = new ListItem(head(new Span(reason), help.who().size(), sight.history().members().size()), people(help.who()));
        line.addClassName("ms");
        return line;
    }

    /** Each name leads to the path of that learner. */
    private Component people(List<Who> who) {
        var people = new Paragraph();
        people.addClassName("cl-people");
        who.forEach(one -> {
            var name = sight.labels().of(one);
            people.add(one instanceof Who.Known known ? new Anchor(sight.address(known), name) : new Span(name));
        });
        return people;
    }

    private Component mixUps(List<MixUp> mixUps, Map<MisconceptionId, Elsewhere> elsewhere) {
        var section = new RuledSection("mix-ups", getTranslation("results.class.mix-ups"));
        if (mixUps.isEmpty()) {
            return section.note(getTranslation("results.class.mix-ups.none"));
        }
        var what = getTranslation("results.class.mix-ups");
        section.add(new ScrollFrame(what, table(mixUps.subList(0, Math.min(MOST_LINES, mixUps.size())), elsewhere)));
        if (mixUps.size() > MOST_LINES) {
            section.add(more(mixUps.size(), new ScrollFrame(getTranslation("results.class.mix-ups.rest"),
                    table(mixUps.subList(MOST_LINES, mixUps.size()), elsewhere))));
        }
        return section.note(getTranslation("results.class.mix-ups.rule"));
    }

    private NativeTable table(List<MixUp> mixUps, Map<MisconceptionId, Elsewhere> elsewhere) {
        var table = new NativeTable();
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.class.mix-ups.what")),
                Cells.figures(getTranslation("results.class.mix-ups.here")), Cells.figures(getTranslation("results.class.mix-ups.answers")),
                Cells.figures(getTranslation("results.class.mix-ups.others")), Cells.column(getTranslation("results.class.mix-ups.who"))));
        mixUps.forEach(mixUp -> table.getBody().add(new NativeTableRow(
                Cells.row(new Span(ResultsWords.title(sight.bank().current(), mixUp.misconception()))),
                Cells.figure(getTranslation("results.class.of", mixUp.who().size(), mixUp.exposed())),
                Cells.figure(Integer.toString(mixUp.answers())),
                Cells.figure(Optional.ofNullable(elsewhere.get(mixUp.misconception()))
                        .map(other -> getTranslation("results.class.of", other.who(), other.exposed())).orElse("–")),
                Cells.words(sight.people(mixUp.who())))));
        return table;
    }

    private Component head(Component what, int who, int of) {
        var count = new Span(Integer.toString(who));
        count.addClassNames("num", "ms-c");
        var all = new Span(" " + getTranslation("results.class.of-all", of));
        all.addClassName("small");
        count.add(all);
        var head = new Div(new H3(what), count);
        head.addClassName("ms-h");
        return head;
    }
}
