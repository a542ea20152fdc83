package app.parley.results.ui;

import app.parley.bank.Misconception;
import app.parley.bank.ui.Wording;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.Overview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The lists of a report: what to teach again, what is mixed up, who needs what, and which question to look at. */
final class ReportLists {

    /** More lines on paper are not read; the files have all of them. */
    private static final int MOST = 12;

    private final OverviewPage page;

    ReportLists(OverviewPage page) {
        this.page = page;
    }

    List<Section> sections() {
        var overview = page.overview();
        var sections = new ArrayList<Section>();
        add(sections, "missed", overview.missed(), this::missed);
        add(sections, "mix-ups", overview.mixUps(), this::mixUp);
        add(sections, "help", overview.help(), this::help);
        add(sections, "talk", overview.words(), this::talk);
        add(sections, "check", overview.checks(), this::check);
        return sections;
    }

    private <T> void add(List<Section> sections, String word, List<T> all, Function<T, ListItem> line) {
        if (!all.isEmpty()) {
            var list = new UnorderedList(all.stream().limit(MOST).map(line).toArray(ListItem[]::new));
            list.addClassName("lines");
            var section = ReportView.section(word, "results.over." + word, list);
            if (all.size() > MOST) {
                section.add(Quiet.note(ResultsWords.text("results.report.more", all.size() - MOST)));
            }
            sections.add(section);
        }
    }

    private ListItem missed(Missed missed) {
        var task = page.questions().get(missed.question()).task();
        return line(ResultsWords.text("results.report.question", missed.place() + 1, page.prompt(missed.question())),
                ResultsWords.text("results.report.missed", missed.who().size(), missed.answered()),
                new Paragraph(ResultsWords.text("results.report.right", String.join("; ", Wording.solution(task))) + " "
                        + OverviewWords.missed(page.words(), missed)),
                Quiet.note(page.labels().few(missed.who())));
    }

    private ListItem mixUp(MixUp mixUp) {
        return line(ResultsWords.title(page.bank(), mixUp.misconception()),
                ResultsWords.text("results.report.of", mixUp.who().size(), mixUp.exposed()),
                new Paragraph(page.bank().misconception(mixUp.misconception()).map(Misconception::correction).orElse("")),
                Quiet.note(page.labels().few(mixUp.who())));
    }

    private ListItem help(Help help) {
        return line(HelpWords.of(help.reason(), page.bank()), ResultsWords.text("results.report.of", help.who().size(),
                page.overview().took()), Quiet.note(page.labels().few(help.who())));
    }

    private ListItem talk(Overview.Word word) {
        var line = word.row().line();
        return line(page.labels().of(word.row().who()), ResultsWords.text("results.report.of", line.right(), line.answered()),
                new Paragraph(OverviewWords.reasons(page, word)));
    }

    private ListItem check(Overview.Check check) {
        var ref = check.column().question();
        return line(ResultsWords.text("results.report.question", page.words().number(ref), page.prompt(ref)), "",
                new Paragraph(OverviewWords.reason(page, check)));
    }

    private static ListItem line(String what, String figure, Component... more) {
        var name = new Span(what);
        name.addClassNames("pp-strong", "grow");
        name.getElement().setAttribute("dir", "auto");
        var number = new Span(figure);
        number.addClassNames("num", "nowrap");
        var head = new Div(name, number);
        head.addClassName("row");
        var line = new ListItem(head);
        line.add(more);
        line.addClassName("lines-row");
        return line;
    }
}
