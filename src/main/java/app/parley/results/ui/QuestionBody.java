package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.design.TraceChart;
import app.parley.results.AnswerTable.Shown;
import app.parley.results.QuestionResult;
import app.parley.results.ResultMatrix;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is said of one version of a question: the finding, the figures, the answers, the people, and what to do next. Each part is drawn
 * anew only when it says something else.
 */
final class QuestionBody extends Div {

    private final Slot finding = new Slot();
    private final Slot key = new Slot();
    private final Slot figures = new Slot();
    private final Slot revote = new Slot();
    private final Slot answers = new Slot();
    private final Slot swaps = new Slot();
    private final Slot trace = new Slot();
    private final Slot who = new Slot();
    private final Div people = new Div(trace, who);
    private final Slot details = new Slot();
    private final Slot next = new Slot();

    QuestionBody() {
        add(finding, key, figures, revote, answers, swaps, people, details, next);
    }

    /** @param steps asked only where they are drawn */
    void show(QuestionPage page, Supplier<StepContext> steps) {
        var words = new ItemWords(page);
        var result = page.result();
        var about = page.about();
        var thirds = words.hasThirds() ? words.aboutThirds() : "";
        var given = List.of(about, thirds, result.answers().lines(), result.answers().more(), result.answers().open());
        finding.show(List.of(words.finding(), words.verdict()), () -> finding(words));
        words.key().ifPresentOrElse(sentence -> key.show(List.of(about, sentence), () -> checkKey(page, sentence)), key::clear);
        figures.show(List.of(about, result.item(), result.times(), result.others(), page.classes()), () -> new QuestionFigures(page));
        page.revote().ifPresentOrElse(votes -> revote.show(List.of(given, votes), () -> new RevoteSection(page, votes)), revote::clear);
        answers.show(List.of(given, result.notReached()), () -> new AnswersSection(page));
        if (result.swaps().isEmpty()) {
            swaps.clear();
        } else {
            swaps.show(List.of(about, result.swaps(), result.answered()), () -> swaps(result));
        }
        showPeople(page, words);
        details.show(List.of(about, result.item(), result.tails()), () -> new DetailsSection(page));
        next.show(List.of(about, page.missed()), () -> nextSteps(page, steps));
    }

    /** Shows nothing. */
    void clear() {
        Stream.of(finding, key, figures, revote, answers, swaps, trace, who, details, next).forEach(Slot::clear);
    }

    private static Component finding(ItemWords words) {
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

    private Component checkKey(QuestionPage page, String sentence) {
        var title = new H2(Icon.Shape.WARNING.icon(), new Span(getTranslation("results.item.key")));
        title.setId("check-key");
        var section = new Section(title, new Paragraph(sentence),
                // With the whole address: the page's base address is the root, so a mere fragment would lead to the home page.
                new Anchor(page.here(page.filter()) + "#" + KeySection.ID, getTranslation("results.key.see")));
        section.addClassNames("card", "card--pad", "ia-key");
        section.getElement().setAttribute("aria-labelledby", "check-key");
        return section;
    }

    private Component swaps(QuestionResult result) {
        var title = new H2(getTranslation("results.item.swaps"));
        title.setId("swaps");
        var list = new OrderedList(result.swaps().stream().map(swap -> new ListItem(getTranslation("results.item.swap",
                swap.later().text(), swap.earlier().text(), swap.rows().size(), result.answered()))).toArray(ListItem[]::new));
        list.addClassName("ia-swaps");
        var section = new Section(title, list);
        section.getElement().setAttribute("aria-labelledby", "swaps");
        return section;
    }

    /** Who is drawn where, if there is enough to draw, and who answered what. */
    private void showPeople(QuestionPage page, ItemWords words) {
        var answers = page.result().answers();
        var lines = answers.lines();
        boolean isDrawn = words.hasThirds() && lines.stream().allMatch(line -> line.shown() instanceof Shown.Picked);
        people.setClassName(isDrawn ? "ia-2" : "ia-1");
        if (isDrawn) {
            trace.show(List.of(page.about(), words.aboutThirds(), lines), () -> new Section(new H2(getTranslation("results.item.trace")),
                    trace(page, words)));
        } else {
            trace.clear();
        }
        who.show(List.of(page.about(), lines.stream().map(line -> List.of(line.shown(), line.rows())).toList(), answers.more(),
                answers.open(), page.matrix().rows().stream().map(ResultMatrix.Row::who).toList()), () -> new WhoSection(page));
    }

    private Component trace(QuestionPage page, ItemWords words) {
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
    private Component nextSteps(QuestionPage page, Supplier<StepContext> steps) {
        var next = new Div();
        next.setId("next-steps");
        next.addClassNames("ia-act", "noprint");
        var missed = page.missed();
        next.add(missed.isEmpty() ? again(page) : new NextSteps(steps.get(), List.of(page.question().ref()), missed));
        page.source().id().ifPresent(session -> {
            var makers = ButtonStyle.TEXT.small(new Anchor(page.filter().outside().on(ResultsAddress.statistics(session)),
                    getTranslation("results.item.makers")));
            next.add(makers);
        });
        return next;
    }

    private Component again(QuestionPage page) {
        var again = ButtonStyle.LINE.small(new Anchor(AskAgain.address(List.of(page.id()), page.source().schoolClass())));
        again.add(Icon.Shape.PLAY.icon());
        again.add(new Span(getTranslation("results.item.again")));
        return again;
    }
}
