package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Dates;
import app.parley.design.EmptyState;
import app.parley.design.Icon;
import app.parley.design.PageHead;
import app.parley.results.ClassKnowledge;
import app.parley.results.Findings;
import app.parley.results.TopicRecall;
import app.parley.results.WarmUp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a class still knows, and the questions that are most worth asking it tomorrow. */
final class MemoryPart extends Div {

    private final ClassKnowledge known;
    private final Bank bank;
    private final StepContext steps;

    MemoryPart(ClassKnowledge known, Bank bank, StepContext steps) {
        this.known = known;
        this.bank = bank;
        this.steps = steps;
        if (known.topics().isEmpty()) {
            var play = ButtonStyle.LINE.on(new Anchor(AskAgain.address(List.of(), Optional.of(known.schoolClass().id())),
                    getTranslation("results.memory.none.play")));
            add(new EmptyState(getTranslation("results.memory.none"), getTranslation("results.memory.none.why"), play));
        } else {
            add(warmUp(), topics());
        }
    }

    /** What stands above it. */
    PageHead head() {
        return new PageHead(title()).withDateline(new Dateline(known.schoolClass().name().text()))
                .withLead(getTranslation("results.memory.lead", known.answering(), known.members()));
    }

    private String title() {
        if (known.topics().isEmpty()) {
            return getTranslation("results.memory.title.none");
        }
        var least = known.topics().stream().filter(topic -> topic.step(ClassKnowledge.TODAY).isPresent()).findFirst();
        return least.map(topic -> getTranslation("results.memory.title", ResultsWords.title(bank.current(), topic.topic()),
                        Math.round(100 * topic.shares().get(ClassKnowledge.TODAY))))
                .orElseGet(() -> getTranslation("results.memory.title.few"));
    }

    private Component topics() {
        var table = new NativeTable();
        table.setId("recall");
        table.addClassNames("tbl", "cl-recall");
        var head = new NativeTableRow(Cells.column(getTranslation("results.class.topic")),
                Cells.column(getTranslation("results.memory.today")), Cells.column(getTranslation("results.memory.week")));
        known.exam().ifPresent(day -> head.add(Cells.column(getTranslation("results.memory.exam", Dates.text(day, getLocale())))));
        head.add(Cells.figures(getTranslation("results.memory.pupils")), Cells.figures(getTranslation("results.memory.cards")));
        table.getHead().add(head);
        known.topics().forEach(topic -> table.getBody().add(row(topic)));
        var section = new RuledSection("topics", getTranslation("results.memory.topics"),
                new ScrollFrame(getTranslation("results.memory.topics"), table))
                .note(getTranslation("results.memory.rule", Findings.FEWEST_FOR_VERDICT)).note(getTranslation("results.memory.privacy"));
        return known.whole() ? section : section.note(getTranslation("results.class.part-only"));
    }

    private NativeTableRow row(TopicRecall topic) {
        var row = new NativeTableRow(Cells.row(new Span(ResultsWords.title(bank.current(), topic.topic()))));
        var moments = known.exam().isPresent() ? Stream.of(ClassKnowledge.TODAY, ClassKnowledge.IN_A_WEEK, ClassKnowledge.EXAM)
                : Stream.of(ClassKnowledge.TODAY, ClassKnowledge.IN_A_WEEK);
        moments.forEach(moment -> row.add(cell(topic, moment)));
        row.add(Cells.figure(getTranslation("results.class.of", topic.learners(), known.members())),
                Cells.figure(Integer.toString(topic.cards())));
        return row;
    }

    private NativeTableCell cell(TopicRecall topic, int moment) {
        double share = topic.shares().get(moment);
        var number = new Span(ResultsWords.percent(share));
        number.addClassName("num");
        var word = new Span(topic.step(moment).map(step -> getTranslation("results.memory.step." + ResultsWords.word(step)))
                .orElseGet(() -> getTranslation("results.class.too-few")));
        word.addClassName("small");
        var cell = new NativeTableCell(number, word);
        // Without a verdict there is no shade either.
        topic.step(moment).ifPresent(step -> cell.addClassNames("ramp", "ramp-" + (step.ordinal() + 1)));
        return cell;
    }

    private Component warmUp() {
        var section = new RuledSection("warm-up", getTranslation("results.warm-up"));
        if (known.warmUp().isEmpty()) {
            return section.note(getTranslation("results.warm-up.none")).note(rule());
        }
        var list = new OrderedList(known.warmUp().stream().map(this::line).toArray(ListItem[]::new));
        list.setId("warm-up-list");
        list.addClassName("cl-list");
        var questions = known.warmUp().stream().map(WarmUp::question).toList();
        var schoolClass = Optional.of(known.schoolClass().id());
        var play = ButtonStyle.PRIMARY.on(new Anchor(AskAgain.address(questions, schoolClass)));
        play.setId("warm-up-play");
        play.add(Icon.Shape.PLAY.icon(), new Span(getTranslation("results.warm-up.play")));
        var homework = ButtonStyle.LINE.on(new Anchor(StepAddress.homework(questions, schoolClass.get()),
                getTranslation("results.warm-up.homework")));
        homework.setId("warm-up-homework");
        var ways = new Div(play, homework);
        ways.addClassNames("row", "row--wrap", "noprint");
        section.add(list, ways, NextSteps.cardsAlone(steps, questions, steps.everybody()));
        return section.note(rule());
    }

    private String rule() {
        return getTranslation("results.warm-up.rule", Math.round(100 * WarmUp.LOWEST), Math.round(100 * WarmUp.HIGHEST), WarmUp.QUIET_DAYS);
    }

    private ListItem line(WarmUp warmUp) {
        var question = bank.current().question(warmUp.question()).orElseThrow();
        var number = new Span(Integer.toString(known.warmUp().indexOf(warmUp) + 1));
        number.addClassNames("num", "ms-n");
        var link = new Anchor(steps.labels().style().kept(ResultsAddress.question(known.schoolClass().id(), warmUp.question())));
        link.add(number, new Span(question.prompt()));
        var line = new ListItem(new H3(link), new Paragraph(String.join(" ",
                getTranslation("results.warm-up.why", Math.max(1, Math.round(warmUp.reminded())), warmUp.learners()),
                getTranslation("results.warm-up.topic", ResultsWords.title(bank.current(), question.topics().getFirst())))));
        line.addClassName("ms");
        return line;
    }
}
