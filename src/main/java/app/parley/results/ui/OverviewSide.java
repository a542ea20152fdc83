package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.DoubleRule;
import app.parley.design.Icon;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.Overview;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Beside the heatmap: what went wrong most, what is mixed up, who needs help, whom to talk to, which question to look at again. */
final class OverviewSide extends Aside {

    private static final int MOST_MISSED = 3;
    private static final int MOST_LINES = 5;

    private List<Object> drawn = List.of();

    OverviewSide() {
        addClassName("rs-side");
    }

    void show(OverviewPage page) {
        var overview = page.overview();
        var now = List.<Object>of(page.results().info().id(), page.filter(), page.results().names(), overview.missed(), overview.mixUps(), overview.help(),
                overview.words(), overview.checks());
        if (!now.equals(drawn)) {
            drawn = now;
            removeAll();
            list("missed", overview.missed(), MOST_MISSED, new OrderedList(), missed -> missed(page, missed));
            list("mix-ups", overview.mixUps(), MOST_LINES, new UnorderedList(), mixUp -> mixUp(page, mixUp));
            list("help", overview.help(), MOST_LINES, new UnorderedList(), help -> help(page, help));
            list("talk", overview.words(), MOST_LINES, new UnorderedList(), word -> word(page, word));
            list("check", overview.checks(), MOST_LINES, new UnorderedList(), check -> check(page, check));
        }
    }

    /** A section with the first of its lines; nothing at all without any. */
    private <T> void list(String word, List<T> all, int most, Component list, Function<T, ListItem> line) {
        if (all.isEmpty()) {
            return;
        }
        var title = new H2(getTranslation("results.over." + word));
        title.setId(word + "-title");
        var head = new Div(title);
        head.addClassName("dk-h");
        var section = new Section(new DoubleRule(), head, list);
        section.setId(word);
        section.getElement().setAttribute("aria-labelledby", word + "-title");
        all.stream().limit(most).map(line).forEach(item -> {
            item.addClassName("ms");
            list.getElement().appendChild(item.getElement());
        });
        if (all.size() > most) {
            var more = new Paragraph(getTranslation("results.over.more", all.size() - most));
            more.addClassNames("small", "quiet");
            section.add(more);
        }
        add(section);
    }

    private ListItem missed(OverviewPage page, Missed missed) {
        var link = new Anchor(page.address(missed.question()));
        var number = new Span(Integer.toString(missed.place() + 1));
        number.addClassNames("num", "ms-n");
        link.add(number, new Span(page.prompt(missed.question())));
        return new ListItem(head(link, missed.who().size(), missed.answered()), new Paragraph(why(page, missed)), steps(page, missed));
    }

    private String why(OverviewPage page, Missed missed) {
        return missed.choice().map(choice -> getTranslation("results.over.missed.choice", choice.chosen(),
                page.words().option(missed.question(), choice.option())))
                .orElseGet(() -> getTranslation("results.over.missed.partly", missed.partly()));
    }

    /** What can be done about a question that was missed. */
    private Component steps(OverviewPage page, Missed missed) {
        var again = ButtonStyle.LINE.small(new Anchor(AskAgain.address(List.of(missed.question().id()),
                page.results().info().schoolClass())));
        again.add(Icon.Shape.PLAY.icon(), new Span(getTranslation("results.over.ask-again")));
        var steps = new Div(again);
        steps.addClassNames("ms-a", "noprint");
        return steps;
    }

    private ListItem mixUp(OverviewPage page, MixUp mixUp) {
        return new ListItem(head(new Span(ResultsWords.title(page.bank(), mixUp.misconception())), mixUp.who().size(), mixUp.exposed()),
                new Paragraph(page.bank().misconception(mixUp.misconception()).map(one -> one.correction()).orElse("")),
                quiet(page.people(mixUp.who())));
    }

    private ListItem help(OverviewPage page, Help help) {
        var reason = switch (help.reason()) {
            case Help.Reason.Topic(var topic) -> getTranslation("results.over.help.topic", ResultsWords.title(page.bank(), topic));
            case Help.Reason.Believes(var misconception) -> getTranslation("results.over.help.believes",
                    ResultsWords.title(page.bank(), misconception));
            case Help.Reason.Fell _ -> getTranslation("results.over.help.fell");
            case Help.Reason.Guesses _ -> getTranslation("results.over.help.guesses");
        };
        return new ListItem(head(new Span(reason), help.who().size(), page.overview().expected()), quiet(page.people(help.who())));
    }

    private ListItem word(OverviewPage page, Overview.Word word) {
        var line = word.row().line();
        var right = getTranslation("results.over.talk.right", line.right(), line.answered());
        var fell = word.before().isEmpty() ? "" : " " + getTranslation("results.over.talk.fell",
                ResultsWords.percent(line.share()), ResultsWords.percent(word.before().getAsDouble()));
        var odd = word.row().odd().isEmpty() ? "" : " " + OddityWords.of(word.row().odd(), page);
        return new ListItem(new H3(person(page, word.row().who())), new Paragraph(right + fell + odd));
    }

    private ListItem check(OverviewPage page, Overview.Check check) {
        var ref = check.column().question();
        var why = check.key().map(page.words()::sentence).orElseGet(() -> OddityWords.of(check.column().odd(), page));
        return new ListItem(new H3(new Anchor(page.address(ref), getTranslation("results.over.question", page.words().number(ref)))),
                new Paragraph(why));
    }

    private static Component person(OverviewPage page, Who who) {
        var name = page.labels().of(who);
        return page.address(who).<Component>map(path -> new Anchor(path, name)).orElseGet(() -> new Span(name));
    }

    private Component head(Component what, int who, int of) {
        var count = new Span(Integer.toString(who));
        count.addClassNames("num", "ms-c");
        var all = new Span(" " + getTranslation("results.over.of", of));
        all.addClassName("small");
        count.add(all);
        var head = new Div(new H3(what), count);
        head.addClassName("ms-h");
        return head;
    }

    private static Paragraph quiet(String text) {
        var names = new Paragraph(text);
        names.addClassNames("small", "quiet");
        return names;
    }
}
