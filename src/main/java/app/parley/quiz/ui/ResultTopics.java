package app.parley.quiz.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Topic;
import app.parley.design.DoubleRule;
import app.parley.design.Track;
import app.parley.quiz.Result;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;

/** How an attempt went, topic by topic, the weakest first. */
class ResultTopics extends Section {

    ResultTopics(Result result, BankContent bank) {
        var header = new NativeTableHeader(new NativeTableRow(column("quiz.result.topic"), column("quiz.result.right"),
                column("quiz.result.share")));
        var body = new NativeTableBody();
        result.byTopic().forEach((topic, score) -> body.add(row(bank.topic(topic).map(Topic::title).orElse(topic.text()), score)));
        var table = new NativeTable(header, body);
        table.addClassName("rs-topics");
        table.setId("topics");
        addClassName("rs-section");
        add(new DoubleRule(), new H2(getTranslation("quiz.result.topics")), table);
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(String title, Result.TopicScore score) {
        var name = new NativeTableHeaderCell(title);
        name.getElement().setAttribute("scope", "row");
        var points = new NativeTableCell(getTranslation("quiz.result.points", QuizWords.points(score.right()), score.questions()));
        points.addClassName("num");
        var share = QuizWords.percent(score.right() / score.questions());
        var bar = new NativeTableCell(Track.progress(title + ": " + share, (int) Math.round(score.right() * 100), score.questions() * 100));
        return new NativeTableRow(name, points, bar);
    }
}
