package app.parley.results.ui;

import app.parley.design.Dates;
import app.parley.results.LearnerPath;
import app.parley.results.TopicMastery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How one learner did on each topic at first and at last, the level, and the steps that led to it. */
final class LearnerTopics extends RuledSection {

    /** Older steps are told by their number. */
    private static final int MOST_STEPS = 30;

    private final ClassSight sight;

    LearnerTopics(ClassSight sight, LearnerPath path) {
        super("topics", ResultsWords.text("results.learner.topics"));
        this.sight = sight;
        if (path.topics().isEmpty()) {
            note(getTranslation("results.learner.nothing"));
            return;
        }
        var table = new NativeTable();
        table.setId("topic-table");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.class.topic")),
                Cells.figures(getTranslation("results.learner.questions")), Cells.figures(getTranslation("results.learner.first")),
                Cells.figures(getTranslation("results.learner.last")), Cells.column(getTranslation("results.learner.level"))));
        path.topics().forEach(topic -> table.getBody().add(new NativeTableRow(
                Cells.row(new Span(ResultsWords.title(sight.bank().current(), topic.topic()))),
                Cells.figure(Integer.toString(topic.questions())), Cells.figure(ResultsWords.percent(topic.first())),
                Cells.figure(ResultsWords.percent(topic.last())),
                new NativeTableCell(level(path.mastery().getOrDefault(topic.topic(), List.of()),
                        ResultsWords.title(sight.bank().current(), topic.topic()))))));
        add(new ScrollFrame(getTranslation("results.learner.topics"), table));
    }

    private Component level(List<TopicMastery.Step> steps, String topic) {
        if (steps.isEmpty()) {
            return new Span("–");
        }
        var list = new OrderedList();
        list.addClassName("cl-steps");
        if (steps.size() > MOST_STEPS) {
            list.add(new ListItem(getTranslation("results.learner.steps.earlier", steps.size() - MOST_STEPS)));
        }
        steps.stream().skip(Math.max(0, steps.size() - MOST_STEPS)).forEach(step -> list.add(new ListItem(sentence(step))));
        var details = new NativeDetails(MasteryPart.word(steps.getLast().level()), list);
        details.getSummary().getElement().setAttribute("aria-label", getTranslation("results.learner.steps.of", topic,
                MasteryPart.word(steps.getLast().level())));
        return details;
    }

    private String sentence(TopicMastery.Step step) {
        return getTranslation(step.check().mixed() ? "results.learner.step.mixed" : "results.learner.step",
                Dates.text(step.at(), sight.history().period().zone(), getLocale()), step.check().right(), step.check().answered(),
                MasteryPart.word(step.level()));
    }
}
