package app.parley.results.ui;

import app.parley.bank.MultipleChoice;
import app.parley.bank.Question;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What counts as right, whether that was corrected, and a way to correct it. */
final class KeySection extends Section {

    static final String ID = "key";

    private static final String TITLE = "key-title";

    /**
     * For the question as it is asked now.
     *
     * @param correctedAt when its key was corrected, if it was
     * @param again       how many of the answers that are shown were marked again
     * @param dialog      to correct it
     */
    KeySection(Optional<Instant> correctedAt, int again, Question question, Supplier<KeyDialog> dialog) {
        setId(ID);
        addClassNames("stack", "noprint");
        // Links lead here: so the focus comes along.
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", TITLE);
        var title = new H2(getTranslation("results.key"));
        title.setId(TITLE);
        add(title, new Paragraph(getTranslation("results.key.now", Options.solution(question.task()))));
        correctedAt.ifPresent(at -> {
            var note = new Paragraph(getTranslation(again == 0 ? "results.key.corrected" : "results.key.corrected.again",
                    Dates.text(at, BrowserZone.current(), getLocale()), again));
            note.setId("key-corrected");
            add(note);
        });
        switch (question.task()) {
            case SingleChoice _, MultipleChoice _, TrueFalse _ -> {
                var correct = ButtonStyle.LINE.on(new Button(getTranslation("results.key.correct"), _ -> dialog.get().open()));
                correct.setTestId("key-correct");
                add(correct);
            }
            default -> add(new Paragraph(getTranslation("results.key.file")));
        }
    }
}
