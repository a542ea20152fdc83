package app.parley.results.ui;

import app.parley.results.Missed;
import app.parley.results.Overview;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Beside the heatmap: what went wrong most, whom to talk to, and which question to look at again. */
final class OverviewSide extends Aside {

    private static final int MOST_MISSED = 3;
    private static final int MOST_PEOPLE = 4;
    private static final int MOST_CHECKS = 4;

    private List<Object> drawn = List.of();

    OverviewSide() {
        addClassName("rs-side");
    }

    /** @param steps asked only where something is drawn */
    void show(OverviewPage page, Supplier<StepContext> steps) {
        var overview = page.overview();
        var now = List.<Object>of(page.results().info().id(), page.filter(), page.results().names(), overview.missed(),
                overview.words(), overview.checks());
        if (!now.equals(drawn)) {
            drawn = now;
            removeAll();
            var context = steps.get();
            show("missed", overview.missed(), MOST_MISSED, missed -> missed(page, missed, context));
            show("talk", overview.words(), MOST_PEOPLE, word -> word(page, word));
            show("check", overview.checks(), MOST_CHECKS, check -> check(page, check));
        }
    }

    private <T> void show(String word, List<T> all, int most, Function<T, ListItem> line) {
        if (!all.isEmpty()) {
            add(new ShortList(word, all, most, line));
        }
    }

    private ListItem missed(OverviewPage page, Missed missed, StepContext context) {
        var link = new Anchor(page.address(missed.question()));
        var number = new Span(Integer.toString(missed.place() + 1));
        number.addClassNames("num", "ms-n");
        link.add(number, new Span(page.prompt(missed.question())));
        var item = new ListItem(ShortList.head(link, missed.who().size(), missed.answered()),
                new Paragraph(OverviewWords.missed(page.words(), missed)),
                new NextSteps(context, List.of(missed.question()), missed.who()));
        KeptFocus.about(item, missed.question().id().text());
        return item;
    }

    private ListItem word(OverviewPage page, Overview.Word word) {
        var line = word.row().line();
        var right = getTranslation("results.over.talk.right", line.right(), line.answered());
        return new ListItem(new H3(person(page, word.row().who())), new Paragraph(right + " " + OverviewWords.reasons(page, word)));
    }

    private ListItem check(OverviewPage page, Overview.Check check) {
        var ref = check.column().question();
        return new ListItem(new H3(new Anchor(page.address(ref), getTranslation("results.over.question", page.words().number(ref)))),
                new Paragraph(OverviewWords.reason(page, check)));
    }

    private static Component person(OverviewPage page, Who who) {
        var name = page.labels().of(who);
        return page.address(who).<Component>map(path -> new Anchor(path, name)).orElseGet(() -> new Span(name));
    }
}
