package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.design.TraceChart;
import app.parley.results.AnswerTable.Shown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What is said of one version of a question: the finding, the figures, the answers, the people, and what to do next. */
final class QuestionBody extends Div {

    private final QuestionPage page;
    private final ItemWords words;
    private final StepContext steps;

    QuestionBody(QuestionPage page, StepContext steps) {
        this.page = page;
        this.steps = steps;
        this.words = new ItemWords(page);
        add(finding());
        words.key().ifPresent(sentence -> add(checkKey(sentence)));
        add(new QuestionFigures(page));
        page.revote().ifPresent(revote -> add(new RevoteSection(page, revote)));
        add(new AnswersSection(page));
        if (!page.result().swaps().isEmpty()) {
            add(swaps());
        }
        add(people(), new DetailsSection(page), nextSteps());
    }

    private Component finding() {
        var said = new Paragraph();
        said.setId("finding");
        said.addClassName("ia-say");
        said.add(new Span(words.finding() + " "));
        var verdict = words.verdict();
        if (!verdict.isEmpty()) {
            var lead = new Span(verdict.getFirst());
            lead.addClassName("ia-lead");
            said.add(lead, new Span(" " + verdict.getLast()));
        }
        return said;
    }

    private Component checkKey(String sentence) {
        var title = new H2(Icon.Shape.WARNING.icon(), new Span(getTranslation("results.item.key")));
        title.setId("check-key");
        var section = new Section(title, new Paragraph(sentence),
                new Anchor("#" + KeySection.ID, getTranslation("results.key.see")));
        section.addClassNames("card", "card--pad", "ia-key");
        section.getElement().setAttribute("aria-labelledby", "check-key");
        return section;
    }

    private Component swaps() {
        var title = new H2(getTranslation("results.item.swaps"));
        title.setId("swaps");
        var list = new OrderedList(page.result().swaps().stream().map(swap -> new ListItem(getTranslation("results.item.swap",
                swap.later().text(), swap.earlier().text(), swap.rows().size(), page.result().answered()))).toArray(ListItem[]::new));
        list.addClassName("ia-swaps");
        var section = new Section(title, list);
        section.getElement().setAttribute("aria-labelledby", "swaps");
        return section;
    }

    /** Who is drawn where, if there is enough to draw, and who answered what. */
    private Component people() {
        var both = new Div();
        boolean drawn = words.hasThirds()
                && page.result().answers().lines().stream().allMatch(line -> line.shown() instanceof Shown.Picked);
        both.addClassName(drawn ? "ia-2" : "ia-1");
        if (drawn) {
            both.add(new Section(new H2(getTranslation("results.item.trace")), trace()));
        }
        both.add(new WhoSection(page));
        return both;
    }

    private Component trace() {
        var answers = page.result().answers();
        var thirds = answers.choices().thirds();
        var groups = List.of(group("weakest", thirds.weakest().size()), group("middle", thirds.middle().size()),
                group("best", thirds.best().size()));
        var traces = answers.lines().stream().flatMap(line -> Options.letter(page.question().task(), line.key()).stream()
                .map(letter -> new TraceChart.Trace(letter, words.name(line), line.statistics().right(),
                        List.of(line.statistics().weakest(), line.statistics().middle(), line.statistics().best())))).toList();
        return new TraceChart(getTranslation("results.item.trace.about"), getTranslation("results.item.trace.thirds"), groups, traces);
    }

    private TraceChart.Group group(String name, int people) {
        return new TraceChart.Group(getTranslation("results.item.trace." + name), getTranslation("results.item.trace.pupils", people),
                people);
    }

    /** What can be done about it: where somebody missed it, for them. */
    private Component nextSteps() {
        var next = new Div();
        next.setId("next-steps");
        next.addClassNames("ia-act", "noprint");
        var missed = page.missed();
        next.add(missed.isEmpty() ? again() : new NextSteps(steps, List.of(page.question().ref()), missed));
        page.source().id().ifPresent(session -> {
            var makers = ButtonStyle.TEXT.small(new Anchor(page.filter().outside().on(ResultsAddress.statistics(session)),
                    getTranslation("results.item.makers")));
            next.add(makers);
        });
        return next;
    }

    private Component again() {
        var again = ButtonStyle.LINE.small(new Anchor(AskAgain.address(List.of(page.id()), page.source().schoolClass())));
        again.add(Icon.Shape.PLAY.icon());
        again.add(new Span(getTranslation("results.item.again")));
        return again;
    }
}
