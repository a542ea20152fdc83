package app.parley.live.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.live.TimeFactor;
import app.parley.live.room.Command;
import app.parley.live.room.Nickname;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Nicknames.Reading;
import app.parley.live.room.Reply;
import app.parley.live.room.SeatLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;

/** What a host can do for one player: another name, more time, or take them out. */
final class SeatDialog extends Dialog {

    private final SeatLine seat;
    private final Nicknames nicknames;
    private final Function<Command, Optional<Reply>> give;
    private final TextField name = new TextField();
    private final Select<TimeFactor> factor = new Select<>();

    /** @param give carries out a command; empty if it could not be stored */
    SeatDialog(SeatLine seat, Nicknames nicknames, Function<Command, Optional<Reply>> give) {
        this.seat = seat;
        this.nicknames = nicknames;
        this.give = give;
        setHeaderTitle(seat.name());
        addClassName("seat-dialog");
        name.setLabel(getTranslation("live.seat.name"));
        name.setValue(seat.name());
        name.setMaxLength(2 * Nickname.MAX_LENGTH);
        name.setManualValidation(true);
        name.setTestId("seat-name");
        factor.setLabel(getTranslation("live.seat.factor"));
        factor.setItems(TimeFactor.values());
        factor.setItemLabelGenerator(one -> getTranslation("live.factor." + LiveWords.word(one) + ".long"));
        factor.setHelperText(getTranslation("live.seat.factor.private"));
        factor.setValue(seat.factor());
        factor.setTestId("seat-factor");
        var fields = new Div(name, factor);
        fields.addClassName("seat-fields");
        add(fields);
        getFooter().add(kick(), cancel(), save());
    }

    private Button kick() {
        var kick = ButtonStyle.DANGER.on(new Button(getTranslation("live.seat.kick")));
        kick.setTestId("seat-kick");
        kick.addClickListener(_ -> Confirmation.dangerous(getTranslation("live.seat.kick.ask", seat.name()),
                getTranslation("live.seat.kick.means"), getTranslation("live.seat.kick"), () -> {
                    give.apply(new Command.Kick(seat.seat()));
                    close();
                }).open());
        return kick;
    }

    private Button cancel() {
        var cancel = ButtonStyle.TEXT.on(new Button(getTranslation("live.seat.cancel")));
        cancel.addClickListener(_ -> close());
        return cancel;
    }

    private Button save() {
        var save = ButtonStyle.PRIMARY.on(new Button(getTranslation("live.seat.save")));
        save.setTestId("seat-save");
        save.addClickListener(_ -> {
            if (isNamed() && isTimed()) {
                close();
            }
        });
        return save;
    }

    private boolean isNamed() {
        if (name.getValue().equals(seat.name())) {
            return true;
        }
        var wrong = switch (nicknames.read(name.getValue())) {
            case Reading.Unfit(var fault) -> Optional.of("live.name." + LiveWords.word(fault));
            case Reading.Fit(var fit) -> give.apply(new Command.Rename(seat.seat(), fit))
                    .map(reply -> reply instanceof Reply.NameTaken ? Optional.of("live.name.taken") : Optional.<String>empty())
                    .orElse(Optional.of("live.trouble.not-stored"));
        };
        name.setErrorMessage(wrong.map(this::getTranslation).orElse(""));
        name.setInvalid(wrong.isPresent());
        return wrong.isEmpty();
    }

    private boolean isTimed() {
        return factor.getValue() == seat.factor()
                || give.apply(new Command.SetTimeFactor(seat.seat(), factor.getValue())).isPresent();
    }
}
