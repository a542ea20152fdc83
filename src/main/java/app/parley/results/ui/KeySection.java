package app.parley.results.ui;

import app.parley.bank.MultipleChoice;
import app.parley.bank.Question;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import app.parley.design.ButtonStyle;
import app.parley.design.Dates;
import app.parley.record.Remarked;
import app.parley.results.CorrectedKeys;
import app.parley.results.SessionId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What counts as right, whether that was corrected, and a way to correct it. */
final class KeySection extends Section {

    static final String ID = "key";

    /**
     * For the question as it is asked now.
     *
     * @param session   whose answers are shown, if those of one session are
     * @param corrected is called after a correction
     */
    KeySection(CorrectedKeys keys, Question question, Optional<SessionId> session, Runnable corrected) {
        setId(ID);
        addClassNames("stack", "noprint");
        add(new H2(getTranslation("results.key")), new Paragraph(getTranslation("results.key.now", Options.solution(question.task()))));
        keys.correctedAt(question.id()).ifPresent(at -> {
            int again = session.map(keys::remarked).orElse(List.of()).stream()
                    .filter(one -> one.question().id().equals(question.id())).mapToInt(Remarked::answers).sum();
            var note = new Paragraph(getTranslation(again == 0 ? "results.key.corrected" : "results.key.corrected.again",
                    Dates.text(at, ZoneId.systemDefault(), getLocale()), again));
            note.setId("key-corrected");
            add(note);
        });
        switch (question.task()) {
            case SingleChoice _, MultipleChoice _, TrueFalse _ -> {
                var correct = ButtonStyle.LINE.on(new Button(getTranslation("results.key.correct"),
                        _ -> new KeyDialog(keys, question, corrected).open()));
                correct.setTestId("key-correct");
                add(correct);
            }
            default -> add(new Paragraph(getTranslation("results.key.file")));
        }
    }
}
