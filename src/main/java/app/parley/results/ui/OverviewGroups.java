package app.parley.results.ui;

import app.parley.bank.Misconception;
import app.parley.bank.QuestionRef;
import app.parley.results.Help;
import app.parley.results.MixUp;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;

/** Below the heatmap: what is mixed up, and who needs help with what; with names, since something can be done about it. */
final class OverviewGroups extends Div {

    private static final int MOST = 4;

    private List<Object> drawn = List.of();

    OverviewGroups() {
        addClassName("rs-groups");
    }

    /** @param steps asked only where something is drawn */
    void show(OverviewPage page, Supplier<StepContext> steps) {
        var overview = page.overview();
        var work = overview.help().stream().map(help -> questions(page, help)).toList();
        var now = List.<Object>of(page.results().info().id(), page.filter(), page.results().names(), overview.mixUps(), overview.help(),
                overview.took(), work);
        if (!now.equals(drawn)) {
            drawn = now;
            removeAll();
            var context = steps.get();
            if (!overview.mixUps().isEmpty()) {
                add(new ShortList("mix-ups", overview.mixUps(), MOST, mixUp -> mixUp(page, mixUp, context)));
            }
            if (!overview.help().isEmpty()) {
                add(new ShortList("help", overview.help(), MOST, help -> help(page, help, context)));
            }
        }
    }

    private static ListItem mixUp(OverviewPage page, MixUp mixUp, StepContext context) {
        var title = new Span(ResultsWords.title(page.bank(), mixUp.misconception()));
        var item = new ListItem(ShortList.head(title, mixUp.who().size(), mixUp.exposed()),
                new Paragraph(page.bank().misconception(mixUp.misconception()).map(Misconception::correction).orElse("")),
                Quiet.note(page.labels().few(mixUp.who())), new NextSteps(context, mixUp.questions(), mixUp.who()));
        KeptFocus.about(item, mixUp.misconception().text());
        return item;
    }

    private static ListItem help(OverviewPage page, Help help, StepContext context) {
        var reason = HelpWords.of(help.reason(), page.bank());
        var item = new ListItem(ShortList.head(new Span(reason), help.who().size(), page.overview().took()),
                Quiet.note(page.labels().few(help.who())), new NextSteps(context, questions(page, help), help.who()));
        KeptFocus.about(item, reason);
        return item;
    }

    private static List<QuestionRef> questions(OverviewPage page, Help help) {
        return help.questions(page.overview().matrix(), page.questions()::get);
    }
}
