package app.parley.study.ui;

import app.parley.design.DoubleRule;
import app.parley.study.progress.Mastery;
import app.parley.study.progress.Progress;
import app.parley.study.progress.TimeSpan;
import app.parley.study.progress.TopicStanding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How far each topic is. */
final class TopicTable extends Section {

    TopicTable(Progress known, TimeSpan span) {
        addClassName("pg-topics");
        var rule = new Paragraph(getTranslation("study.progress.topics.rule", Mastery.HELD_DAYS));
        rule.addClassNames("small", "quiet");
        var head = new Div(new H2(getTranslation("study.progress.topics")), rule);
        head.addClassName("dk-h");
        var region = new Div(table(known.topics(span), known.today().date()));
        region.addClassName("scroll");
        region.getElement().setAttribute("tabindex", "0");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("aria-label", getTranslation("study.progress.topics.table"));
        add(new DoubleRule(), head, region);
    }

    private NativeTable table(List<TopicStanding> topics, LocalDate today) {
        var table = new NativeTable();
        table.setId("topics");
        table.addClassNames("tbl", "pg-t");
        var head = new NativeTableRow();
        for (var column : List.of("topic", "level", "remembered", "cards", "next")) {
            var cell = new NativeTableHeaderCell(getTranslation("study.progress.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("r", head.getComponentCount() > 1);
            head.add(cell);
        }
        table.getHead().add(head);
        topics.forEach(topic -> table.getBody().add(row(topic, today)));
        return table;
    }

    private NativeTableRow row(TopicStanding topic, LocalDate today) {
        var name = new NativeTableHeaderCell(topic.topic().title());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(name, new NativeTableCell(level(topic.mastery()), word(topic.mastery())),
                topic.retention().total() == 0 ? quiet("study.progress.topic.none") : number(Numbers.retention(topic.retention())),
                number(Integer.toString(topic.cards())),
                topic.nextDue().map(day -> number(Numbers.day(today, day))).orElseGet(() -> quiet("study.progress.topic.not-due")));
    }

    private Component level(Mastery mastery) {
        var level = new Span();
        level.addClassName("lv");
        level.getElement().setAttribute("role", "img");
        level.getElement().setAttribute("aria-label", getTranslation("study.progress.level", mastery.steps(), Mastery.MOST));
        for (int step = 1; step <= Mastery.MOST; step++) {
            var part = new Element("i");
            if (step <= mastery.steps()) {
                part.getClassList().add("on");
            }
            level.getElement().appendChild(part);
        }
        return level;
    }

    private Span word(Mastery mastery) {
        return new Span(getTranslation("study.mastery." + mastery.name().toLowerCase(Locale.ROOT)));
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("r");
        return cell;
    }

    private NativeTableCell quiet(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("quiet");
        var cell = new NativeTableCell(words);
        cell.addClassName("r");
        return cell;
    }
}
