package app.parley.quiz.ui;

import app.parley.design.ButtonStyle;
import app.parley.quiz.ExtraTime;
import app.parley.quiz.HomeworkStanding;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** How much more time one learner has, which nobody else sees. */
class ExtraTimeDialog extends Dialog {

    ExtraTimeDialog(HomeworkStanding.Line line, SerializableConsumer<ExtraTime> decision) {
        setHeaderTitle(line.member().name().text());
        var choice = new RadioButtonGroup<ExtraTime>(getTranslation("homework.extra"));
        choice.setItems(ExtraTime.values());
        choice.setItemLabelGenerator(one -> getTranslation("homework.extra." + one.name().toLowerCase(Locale.ROOT) + ".long"));
        choice.setHelperText(getTranslation("homework.extra.private"));
        choice.setValue(line.extraTime());
        choice.setTestId("extra-time");
        add(choice);
        var cancel = ButtonStyle.TEXT.on(new Button(getTranslation("design.cancel")));
        cancel.addClickListener(_ -> close());
        var save = ButtonStyle.PRIMARY.on(new Button(getTranslation("homework.change.save")));
        save.setTestId("extra-save");
        save.addClickListener(_ -> {
            close();
            decision.accept(choice.getValue());
        });
        getFooter().add(cancel, save);
    }
}
