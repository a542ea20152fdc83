package app.parley.study.ui;

import app.parley.bank.Question;
import app.parley.design.ButtonStyle;
import app.parley.people.Notebooks;
import app.parley.study.QuestionReports;
import app.parley.study.ReportException;
import app.parley.study.ReportedQuestion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Asks what is wrong with a question and sends it to the teachers, without a name. Any study page can open one. */
final class ReportDialog extends Dialog {

    private final QuestionReports reports;
    private final Notebooks notebooks;
    private final Question question;
    /** One for all attempts to send it, so that a second click is no second report. */
    private final UUID id = UUID.randomUUID();
    private final TextArea sentence = new TextArea(getTranslation("study.report.sentence"));
    private final Button send = ButtonStyle.PRIMARY.on(new Button(getTranslation("study.report.send")));
    private final Button close = ButtonStyle.LINE.on(new Button(getTranslation("study.report.cancel")));

    ReportDialog(QuestionReports reports, Notebooks notebooks, Question question) {
        this.reports = reports;
        this.notebooks = notebooks;
        this.question = question;
        setHeaderTitle(getTranslation("study.report.title"));
        sentence.setId("report-sentence");
        sentence.setMaxLength(ReportedQuestion.MAX_LENGTH);
        sentence.setHelperText(getTranslation("study.report.help", ReportedQuestion.MAX_LENGTH));
        sentence.setManualValidation(true);
        sentence.setWidthFull();
        send.setTestId("report-send");
        send.addClickListener(_ -> send());
        close.setTestId("report-close");
        close.addClickListener(_ -> close());
        addClassName("rp-dialog");
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                sentence.focus();
            }
        });
        add(new Paragraph(question.prompt()), sentence);
        getFooter().add(close, send);
    }

    private void send() {
        try {
            reports.report(notebooks.currentOrNew(), id, question.ref(), sentence.getValue());
        } catch (ReportException e) {
            sentence.setErrorMessage(getTranslation(e.messageKey(), e.bound()));
            sentence.setInvalid(true);
            sentence.focus();
            return;
        }
        var thanks = new Paragraph(getTranslation("study.report.sent"));
        thanks.getElement().setAttribute("role", "status");
        removeAll();
        add(thanks);
        send.setVisible(false);
        close.setText(getTranslation("study.report.close"));
        close.focus();
    }
}
