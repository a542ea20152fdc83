package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.KeyCorrections;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.design.ButtonStyle;
import app.parley.results.CorrectedKeys;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks which answer of a choice question is right, and why. */
final class KeyDialog extends Dialog {

    private final CorrectedKeys keys;
    private final Bank bank;
    private final Runnable corrected;
    private final List<String> options;
    private final RadioButtonGroup<String> one = new RadioButtonGroup<>();
    private final CheckboxGroup<String> several = new CheckboxGroup<>();
    private final TextArea explanation = new TextArea(getTranslation("results.key.explanation"));
    private final Paragraph meanwhile = new Paragraph();
    private final Button save = ButtonStyle.PRIMARY.on(new Button(getTranslation("results.key.save"), _ -> save()));
    private Question question;

    /** @param corrected is called after a correction, also one of somebody else who was faster */
    KeyDialog(CorrectedKeys keys, Bank bank, Question question, Runnable corrected) {
        this.keys = keys;
        this.bank = bank;
        this.question = question;
        this.corrected = corrected;
        this.options = Options.ids(question.task());
        setHeaderTitle(getTranslation("results.key.correct"));
        addClassName("rp-dialog");
        var right = Options.right(question.task());
        one.setLabel(getTranslation("results.key.right"));
        one.setItems(options);
        one.setItemLabelGenerator(this::text);
        one.setValue(right.getFirst());
        one.setId("key-option");
        several.setLabel(getTranslation("results.key.right.several"));
        several.setItems(options);
        several.setItemLabelGenerator(this::text);
        several.setValue(Set.copyOf(right));
        several.setId("key-options");
        boolean isMultiple = question.task() instanceof MultipleChoice;
        one.setVisible(!isMultiple);
        several.setVisible(isMultiple);
        explanation.setId("key-explanation");
        explanation.setMaxLength(KeyCorrections.MAX_EXPLANATION);
        explanation.setManualValidation(true);
        explanation.setValue(question.explanation());
        explanation.setWidthFull();
        meanwhile.setId("key-meanwhile");
        meanwhile.addClassName("err");
        meanwhile.getElement().setAttribute("role", "alert");
        save.setTestId("key-save");
        var cancel = ButtonStyle.LINE.on(new Button(getTranslation("results.key.cancel"), _ -> close()));
        add(new Paragraph(question.prompt()), one, several, explanation, new Paragraph(getTranslation("results.key.means")), meanwhile);
        getFooter().add(cancel, save);
    }

    private String text(String option) {
        return Options.text(question.task(), option);
    }

    private void save() {
        var task = task();
        if (explanation.getValue().isBlank() || task.isEmpty()) {
            explanation.setErrorMessage(getTranslation("results.key.explanation.missing"));
            explanation.setInvalid(explanation.getValue().isBlank());
            several.setErrorMessage(getTranslation("results.key.right.missing"));
            several.setInvalid(task.isEmpty());
            (task.isEmpty() ? several : explanation).getElement().callJsFunction("focus");
            return;
        }
        if (keys.correct(question.ref(), task.get(), explanation.getValue()).isPresent()) {
            close();
        } else {
            tellWhatChanged();
        }
        corrected.run();
    }

    /** Who comes second sees what the first one did, loses nothing, and can correct that. */
    private void tellWhatChanged() {
        var now = bank.current().question(question.id()).filter(this::asksTheSame);
        meanwhile.setText(now.map(one -> getTranslation("results.key.meanwhile", Options.solution(one.task())))
                .orElseGet(() -> getTranslation("results.key.meanwhile.other")));
        save.setEnabled(now.isPresent());
        now.ifPresent(one -> question = one);
    }

    private boolean asksTheSame(Question now) {
        return now.prompt().equals(question.prompt()) && Options.ids(now.task()).equals(options)
                && options.stream().allMatch(option -> Options.text(now.task(), option).equals(text(option)));
    }

    /** The task with this key; empty if it would be none, such as with every option right. */
    private Optional<Task> task() {
        return switch (question.task()) {
            case SingleChoice single -> Optional.of(new SingleChoice(keyed(single.options(), Set.of(one.getValue()))));
            case MultipleChoice multiple -> Optional.of(several.getValue())
                    .filter(right -> !right.isEmpty() && right.size() < options.size())
                    .map(right -> new MultipleChoice(keyed(multiple.options(), right)));
            case TrueFalse statement -> Optional.of(new TrueFalse(Boolean.parseBoolean(one.getValue()),
                    statement.misconception().filter(_ -> Boolean.toString(statement.answer()).equals(one.getValue()))));
            default -> Optional.empty();
        };
    }

    /** What somebody believes who takes a wrong option stays with it; one that turns out right shows no mix-up. */
    private static List<Option> keyed(List<Option> options, Set<String> right) {
        return options.stream().map(option -> right.contains(option.id().text())
                ? new Option(option.id(), option.text(), true, Optional.empty())
                : new Option(option.id(), option.text(), false, option.misconception())).toList();
    }
}
