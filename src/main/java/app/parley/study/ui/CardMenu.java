package app.parley.study.ui;

import app.parley.base.StudyDay;
import app.parley.design.ButtonStyle;
import app.parley.design.DateFields;
import app.parley.study.Card;
import app.parley.study.CardAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What else can be done with a card. All that changes it can be undone. */
final class CardMenu extends Dialog {

    /** The furthest day that a card can be put off to. */
    private static final int MOST_YEARS = 10;

    /** Hears what to do, and until when. */
    @FunctionalInterface
    interface Listener {
        void act(CardAction.Kind kind, Optional<StudyDay> until);
    }

    private final Listener listener;
    private final Div list = new Div();

    /** @param report opens what a mistake in the card is told with */
    CardMenu(Card card, StudyDay today, Listener listener, SerializableRunnable report) {
        this.listener = listener;
        setHeaderTitle(getTranslation("study.more.title"));
        addClassName("rv-sheet");
        list.addClassName("rv-menu");
        addAction(card.flagged() ? CardAction.Kind.UNFLAG : CardAction.Kind.FLAG, Optional.empty());
        addAction(CardAction.Kind.BURY, Optional.of(new StudyDay(today.date().plusDays(1))));
        addAction(CardAction.Kind.SUSPEND, Optional.empty());
        if (!card.isNew()) {
            addAction(CardAction.Kind.RESET, Optional.empty());
            addDueDate(today);
        }
        var tell = ButtonStyle.LINE.on(new Button(getTranslation("study.report.title"), _ -> {
            close();
            report.run();
        }));
        tell.setTestId("report");
        list.add(new Div(tell));
        add(list);
        var close = ButtonStyle.LINE.on(new Button(getTranslation("study.close"), _ -> close()));
        close.setTestId("close");
        getFooter().add(close);
    }

    private void addAction(CardAction.Kind kind, Optional<StudyDay> until) {
        var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var button = ButtonStyle.LINE.on(new Button(getTranslation("study.act." + word), _ -> act(kind, until)));
        button.setTestId("act-" + word);
        var note = new Span(getTranslation("study.act." + word + ".note"));
        note.addClassNames("small", "quiet");
        var row = new Div(button, note);
        list.add(row);
    }

    private void addDueDate(StudyDay today) {
        var date = DateFields.dress(new DatePicker(getTranslation("study.act.set-due")));
        date.setMin(today.date().plusDays(1));
        date.setMax(today.date().plusYears(MOST_YEARS));
        date.setValue(today.date().plusDays(7));
        date.setErrorMessage(getTranslation("study.act.set-due.wrong"));
        date.setTestId("due-date");
        var set = ButtonStyle.LINE.on(new Button(getTranslation("study.act.set-due.action")));
        set.setTestId("act-set-due");
        set.addClickListener(_ -> {
            if (isPossible(date.getValue(), today)) {
                act(CardAction.Kind.SET_DUE, Optional.of(new StudyDay(date.getValue())));
            } else {
                date.setInvalid(true);
            }
        });
        var row = new Div(date, set);
        row.addClassName("rv-menu-date");
        list.add(row);
    }

    /** The browser bounds the date too, but the browser is the learner's. */
    private static boolean isPossible(LocalDate date, StudyDay today) {
        return date != null && date.isAfter(today.date()) && !date.isAfter(today.date().plusYears(MOST_YEARS));
    }

    private void act(CardAction.Kind kind, Optional<StudyDay> until) {
        close();
        listener.act(kind, until);
    }
}
