package app.parley.study.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.DateFields;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.study.Exam;
import app.parley.study.ExamForecast;
import app.parley.study.ExamService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Studying for a day: what is to be known, how well, and whether the minutes suffice. */
@Route("study/exam")
@PageTitle("exam.title")
@AnonymousAllowed
class ExamView extends Div {

    private static final List<Integer> TARGETS = List.of(80, 85, 90, 95);
    private static final int USUAL_TARGET = 90;
    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_DAYS = 14;

    private final ExamService exams;
    private final Notebooks notebooks;
    private final BankContent bank;
    private final Clock clock;

    private final DatePicker day = DateFields.dress(new DatePicker());
    private final MultiSelectComboBox<Deck> decks = new MultiSelectComboBox<>();
    private final Select<Integer> target = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final Button save = ButtonStyle.PRIMARY.large(new Button());
    private final Button drop = ButtonStyle.TEXT.large(new Button());
    private final Anchor session = ButtonStyle.LINE.large(new Anchor());
    private final Div forecast = new Div();
    private final LiveRegion live = new LiveRegion();

    ExamView(ExamService exams, Notebooks notebooks, Bank bank, Clock clock) {
        this.exams = exams;
        this.notebooks = notebooks;
        this.bank = bank.current();
        this.clock = clock;
        addClassName("stack");
        forecast.addClassNames("card", "card--pad", "stack");
        forecast.setTestId("forecast");
        forecast.setVisible(false);
        add(new PageHead(getTranslation("exam.title")).withLead(getTranslation("exam.lead")), form(), end(), forecast, live);
    }

    private Component form() {
        day.setLabel(getTranslation("exam.day"));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.setTestId("day");
        decks.setLabel(getTranslation("exam.decks"));
        decks.setPlaceholder(getTranslation("exam.decks.all"));
        decks.setItems(bank.decks());
        decks.setItemLabelGenerator(Deck::title);
        decks.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        decks.addClassName("ex-decks");
        decks.setTestId("decks");
        target.setLabel(getTranslation("exam.target"));
        target.setItems(TARGETS);
        target.setItemLabelGenerator(percent -> getTranslation("exam.target.of", percent));
        target.setTestId("target");
        minutes.setLabel(getTranslation("exam.minutes"));
        minutes.setMin(1);
        minutes.setMax(Exam.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setTestId("minutes");
        var group = new Div(decks, day, target, minutes);
        group.addClassNames("card", "card--pad", "nq-group");
        return group;
    }

    private Component end() {
        save.setText(getTranslation("exam.save"));
        save.setTestId("save");
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        drop.setText(getTranslation("exam.drop"));
        drop.setTestId("drop");
        drop.addClickListener(_ -> drop());
        session.setText(getTranslation("exam.session"));
        session.setHref("study/session?of=exam");
        session.setTestId("session");
        var end = new Div(save, session, drop);
        end.addClassName("qz-end");
        return end;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var today = today().date();
        day.setMin(today.plusDays(1));
        day.setMax(today.plusDays(Exam.MOST_DAYS));
        var exam = notebooks.current().flatMap(learner -> exams.exam(learner, zone()));
        day.setValue(exam.map(one -> one.day().date()).orElseGet(() -> today.plusDays(USUAL_DAYS)));
        Set<DeckId> wanted = exam.map(Exam::decks).orElse(Set.of());
        decks.setValue(bank.decks().stream().filter(deck -> wanted.contains(deck.id())).collect(Collectors.toSet()));
        target.setValue(exam.map(one -> (int) Math.round(100 * one.target())).filter(TARGETS::contains).orElse(USUAL_TARGET));
        minutes.setValue(exam.map(Exam::minutesPerDay).orElse(USUAL_MINUTES));
        notebooks.current().ifPresent(learner -> exam.ifPresent(one -> show(learner, one)));
        showWays(exam);
    }

    private void showWays(Optional<Exam> exam) {
        drop.setVisible(exam.isPresent());
        session.setVisible(exam.isPresent());
        forecast.setVisible(exam.isPresent());
    }

    private void save() {
        save.setEnabled(true);
        exam().ifPresent(exam -> {
            var learner = notebooks.currentOrNew();
            exams.prepareFor(learner, exam);
            show(learner, exam);
            showWays(Optional.of(exam));
        });
    }

    private void drop() {
        notebooks.current().ifPresent(exams::giveUp);
        showWays(Optional.empty());
        live.announce(getTranslation("exam.dropped"));
    }

    /** What stands in the form; empty if something has to be mended first, which is then marked. */
    private Optional<Exam> exam() {
        var date = day.getValue();
        boolean dayFits = date != null && date.isAfter(today().date()) && !date.isAfter(today().date().plusDays(Exam.MOST_DAYS));
        day.setErrorMessage(getTranslation("exam.day.unfit"));
        day.setInvalid(!dayFits);
        var wanted = minutes.getValue();
        boolean minutesFit = wanted != null && wanted >= 1 && wanted <= Exam.MOST_MINUTES;
        minutes.setErrorMessage(getTranslation("exam.minutes.unfit", Exam.MOST_MINUTES));
        minutes.setInvalid(!minutesFit);
        return dayFits && minutesFit
                ? Optional.of(new Exam(new StudyDay(date), decks.getValue().stream().map(Deck::id).collect(Collectors.toSet()),
                        target.getValue() / 100.0, wanted))
                : Optional.empty();
    }

    private void show(LearnerId learner, Exam exam) {
        var told = exams.forecast(learner, exam, zone());
        var finding = new H2(finding(exam, told));
        var then = new Paragraph(getTranslation("exam.then", Math.round(told.now()), Math.round(told.then()), told.cards()));
        var how = new Paragraph(getTranslation("exam.how"));
        how.addClassNames("small", "quiet");
        forecast.removeAll();
        forecast.add(finding, then, how);
        live.announce(finding.getText());
    }

    private String finding(Exam exam, ExamForecast told) {
        if (told.isEnough(exam)) {
            return getTranslation("exam.enough", exam.minutesPerDay());
        }
        return told.minutesNeeded().isPresent()
                ? getTranslation("exam.too-little", exam.minutesPerDay(), told.minutesNeeded().getAsInt())
                : getTranslation("exam.impossible", Math.round(100 * exam.target()));
    }

    private StudyDay today() {
        return StudyDay.at(clock.instant(), zone());
    }

    private static ZoneId zone() {
        return BrowserZone.current();
    }
}
