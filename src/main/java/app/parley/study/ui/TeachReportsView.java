package app.parley.study.ui;

import app.parley.bank.Bank;
import app.parley.bank.ui.KeyedQuestion;
import app.parley.bank.ui.Wording;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.Teacher;
import app.parley.study.QuestionReports;
import app.parley.study.ReportedQuestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** Mistakes that learners reported, with the question as its teacher sees it. */
@Route("teach/reports")
@PageTitle("study.reports.title")
@RolesAllowed(Teacher.ROLE)
class TeachReportsView extends Div {

    private final QuestionReports reports;
    private final Bank bank;
    private final Div content = new Div();
    private final LiveRegion live = new LiveRegion();

    TeachReportsView(QuestionReports reports, Bank bank) {
        this.reports = reports;
        this.bank = bank;
        addClassName("sections");
        var back = new Anchor("teach", getTranslation("study.reports.back"));
        back.addClassName("back");
        add(back, content, live);
        show();
    }

    private void show() {
        var open = reports.open();
        int all = reports.openCount();
        content.removeAll();
        var head = new PageHead(getTranslation("study.reports.head", all));
        content.add(all > open.size() ? head.withLead(getTranslation("study.reports.more", open.size()))
                : head.withLead(getTranslation("study.reports.lead")));
        if (open.isEmpty()) {
            content.add(new EmptyState(getTranslation("study.reports.none"), getTranslation("study.reports.none.why"),
                    ButtonStyle.LINE.on(new Anchor("teach", getTranslation("study.reports.back")))));
            return;
        }
        var list = new OrderedList();
        list.setId("reports");
        list.addClassName("keyed");
        for (int i = 0; i < open.size(); i++) {
            list.add(row(i + 1, open.get(i)));
        }
        content.add(list);
    }

    private ListItem row(int number, ReportedQuestion report) {
        var question = bank.question(report.question());
        var said = new Paragraph(report.sentence());
        said.addClassName("rp-said");
        var day = new Dateline(getTranslation("study.reports.on",
                Wording.day(LocalDate.ofInstant(report.at(), BrowserZone.current()))));
        var close = ButtonStyle.LINE.on(new Button(getTranslation("study.reports.close")));
        close.setTestId("close-report");
        close.setAriaLabel(getTranslation("study.reports.close.of", number));
        close.setDisableOnClick(true);
        close.addClickListener(_ -> close(report));
        var words = new Div(day, said, changed(report), close);
        words.addClassName("rp-words");
        var row = new ListItem(words, new KeyedQuestion(number, question, bank.current()));
        row.setTestId("report");
        return row;
    }

    /** What was reported may have been put right since. */
    private Component changed(ReportedQuestion report) {
        var now = bank.current().question(report.question().id());
        var note = new Paragraph(now.isEmpty() ? getTranslation("study.reports.retired")
                : getTranslation("study.reports.newer", now.get().ref().version()));
        note.addClassNames("small", "quiet");
        note.setVisible(now.map(question -> !question.ref().equals(report.question())).orElse(true));
        return note;
    }

    private void close(ReportedQuestion report) {
        reports.close(report.id());
        show();
        live.announce(getTranslation("study.reports.closed"));
        content.getElement().executeJs("const heading = this.querySelector('h1'); heading.tabIndex = -1; heading.focus();");
    }
}
