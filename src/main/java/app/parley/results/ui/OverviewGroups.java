package app.parley.results.ui;

import app.parley.bank.Misconception;
import app.parley.results.Help;
import app.parley.results.MixUp;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Below the heatmap: what is mixed up, and who needs help with what; with names, since something can be done about it. */
final class OverviewGroups extends Div {

    private static final int MOST = 4;

    private List<Object> drawn = List.of();

    OverviewGroups() {
        addClassName("rs-groups");
    }

    void show(OverviewPage page) {
        var overview = page.overview();
        var now = List.<Object>of(page.results().info().id(), page.filter(), page.results().names(), overview.mixUps(), overview.help());
        if (!now.equals(drawn)) {
            drawn = now;
            removeAll();
            if (!overview.mixUps().isEmpty()) {
                add(new ShortList("mix-ups", overview.mixUps(), MOST, mixUp -> mixUp(page, mixUp)));
            }
            if (!overview.help().isEmpty()) {
                add(new ShortList("help", overview.help(), MOST, help -> help(page, help)));
            }
        }
    }

    private static ListItem mixUp(OverviewPage page, MixUp mixUp) {
        var title = new Span(ResultsWords.title(page.bank(), mixUp.misconception()));
        return new ListItem(ShortList.head(title, mixUp.who().size(), mixUp.exposed()),
                new Paragraph(page.bank().misconception(mixUp.misconception()).map(Misconception::correction).orElse("")),
                ShortList.quiet(page.people(mixUp.who())));
    }

    private ListItem help(OverviewPage page, Help help) {
        var reason = switch (help.reason()) {
            case Help.Reason.Topic(var topic) -> getTranslation("results.over.help.topic", ResultsWords.title(page.bank(), topic));
            case Help.Reason.Believes(var misconception) -> getTranslation("results.over.help.believes",
                    ResultsWords.title(page.bank(), misconception));
            case Help.Reason.Fell _ -> getTranslation("results.over.help.fell");
            case Help.Reason.Guesses _ -> getTranslation("results.over.help.guesses");
        };
        return new ListItem(ShortList.head(new Span(reason), help.who().size(), page.overview().took()),
                ShortList.quiet(page.people(help.who())));
    }
}
