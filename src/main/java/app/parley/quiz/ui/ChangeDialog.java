package app.parley.quiz.ui;

import app.parley.design.ButtonStyle;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.WallTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Another time to close, late work or none, and how many attempts. */
class ChangeDialog extends Dialog {

    /** What was decided. */
    interface Decision {
        void made(Instant closesAt, boolean acceptsLate, int attempts);
    }

    /** @param lastDay of the class */
    ChangeDialog(HomeworkTerms terms, LocalDate lastDay, ZoneId zone, Decision decision) {
        setHeaderTitle(getTranslation("homework.change"));
        var closes = TermsFields.closing();
        var shown = LocalDateTime.ofInstant(terms.closesAt(), zone);
        closes.setValue(shown);
        TermsFields.limit(closes, Optional.of(lastDay));
        var late = new Checkbox(getTranslation("homework.late"), terms.acceptsLate());
        late.setTestId("change-late");
        late.setVisible(terms.telling() != Telling.AFTER_CLOSING);
        var attempts = TermsFields.attempts();
        attempts.setValue(terms.attempts());
        var fields = new Div(closes, late, attempts);
        fields.addClassName("hw-fields");
        add(fields);
        var cancel = ButtonStyle.TEXT.on(new Button(getTranslation("design.cancel")));
        cancel.addClickListener(_ -> close());
        var save = ButtonStyle.PRIMARY.on(new Button(getTranslation("homework.change.save")));
        save.setTestId("change-save");
        save.addClickListener(_ -> {
            // An empty time leaves it as it was, and so does one that nobody touched: also in a night in which it comes twice, and if the
            // field, which knows minutes, has cut the second at which it was ended.
            var closesAt = closes.getOptionalValue()
                    .filter(chosen -> !chosen.truncatedTo(ChronoUnit.MINUTES).equals(shown.truncatedTo(ChronoUnit.MINUTES)))
                    .map(chosen -> WallTime.closing(chosen, zone)).orElse(terms.closesAt());
            close();
            decision.made(closesAt, late.getValue(), attempts.getValue());
        });
        getFooter().add(cancel, save);
    }
}
