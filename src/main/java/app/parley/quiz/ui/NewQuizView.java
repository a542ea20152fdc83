package app.parley.quiz.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Difficulty;
import app.parley.bank.Topic;
import app.parley.design.ButtonStyle;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.quiz.QuizException;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What, how much, how: the order for a quiz. All of it stands in the address. */
@Route(QuizAddress.NEW)
@PageTitle("quiz.new.title")
@AnonymousAllowed
class NewQuizView extends Div implements BeforeEnterObserver {

    private static final List<Integer> COUNTS = List.of(5, 10, 20, 40, QuizOrder.MAX_COUNT);
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 20, 30, 45, 60);

    private final QuizService quizzes;
    private final Notebooks notebooks;
    private final BankContent bank;

    private final AboutChip about;
    private final MultiSelectComboBox<Deck> decks = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>();
    private final CheckboxGroup<Difficulty> difficulties = new CheckboxGroup<>();
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Select<Integer> count = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final Paragraph fits = new LiveRegion();
    private final Button start = ButtonStyle.PRIMARY.large(new Button());
    private boolean reading;

    NewQuizView(QuizService quizzes, Notebooks notebooks, Bank bank) {
        this.quizzes = quizzes;
        this.notebooks = notebooks;
        this.bank = bank.current();
        about = new AboutChip(this.bank, this::changed);
        addClassName("stack");
        fits.removeClassName("vh");
        fits.setId("fits");
        start.setText(getTranslation("quiz.new.start"));
        start.setTestId("start");
        start.addClickListener(_ -> start());
        start.setDisableOnClick(true);
        add(new PageHead(getTranslation("quiz.new.title")).withLead(getTranslation("quiz.new.lead")), about, what(),
                how(), end());
    }

    private Component what() {
        decks.setLabel(getTranslation("quiz.new.decks"));
        decks.setPlaceholder(getTranslation("quiz.new.decks.all"));
        decks.setItems(bank.decks());
        decks.setItemLabelGenerator(Deck::title);
        decks.setTestId("decks");
        decks.addValueChangeListener(_ -> changed());
        topics.setLabel(getTranslation("quiz.new.topics"));
        topics.setPlaceholder(getTranslation("quiz.new.topics.all"));
        topics.setItems(bank.topics());
        topics.setItemLabelGenerator(Topic::title);
        topics.setTestId("topics");
        topics.addValueChangeListener(_ -> changed());
        difficulties.setLabel(getTranslation("quiz.new.difficulty"));
        difficulties.setItems(Difficulty.values());
        difficulties.setItemLabelGenerator(one -> getTranslation("quiz.difficulty." + QuizAddress.word(one)));
        difficulties.addValueChangeListener(_ -> changed());
        return group(decks, topics, difficulties);
    }

    private Component how() {
        way.setLabel(getTranslation("quiz.new.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation(one == Way.PRACTICE ? "quiz.way.practice.long" : "quiz.way.test.long"));
        way.addValueChangeListener(_ -> changed());
        count.setLabel(getTranslation("quiz.new.count"));
        count.setItems(COUNTS);
        count.setItemLabelGenerator(one -> one == QuizOrder.MAX_COUNT ? getTranslation("quiz.new.count.all", one)
                : getTranslation("quiz.new.count.of", one));
        count.setTestId("count");
        count.addValueChangeListener(_ -> changed());
        minutes.setLabel(getTranslation("quiz.new.minutes"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(one -> one == 0 ? getTranslation("quiz.new.minutes.none") : getTranslation("quiz.minutes", one));
        minutes.setTestId("minutes");
        minutes.addValueChangeListener(_ -> changed());
        return group(way, count, minutes);
    }

    private static Component group(Component... fields) {
        var group = new Div(fields);
        group.addClassNames("card", "card--pad", "nq-group");
        return group;
    }

    private Component end() {
        var end = new Div(start, fits);
        end.addClassName("qz-end");
        return end;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var order = QuizAddress.order(event.getLocation().getQueryParameters());
        var selection = order.selection();
        reading = true;
        about.show(selection.about());
        decks.setValue(bank.decks().stream().filter(deck -> selection.decks().contains(deck.id())).collect(Collectors.toSet()));
        topics.setValue(bank.topics().stream().filter(topic -> selection.topics().contains(topic.id())).collect(Collectors.toSet()));
        difficulties.setValue(selection.difficulties());
        way.setValue(order.way());
        // An address can name any number; the list then offers it too.
        count.setItems(Stream.concat(COUNTS.stream(), Stream.of(order.count())).distinct().sorted().toList());
        count.setValue(order.count());
        var limit = order.timeLimit().map(time -> (int) time.toMinutes()).orElse(0);
        minutes.setItems(Stream.concat(MINUTES.stream(), Stream.of(limit)).distinct().sorted().toList());
        minutes.setValue(limit);
        reading = false;
        show();
    }

    private void changed() {
        if (!reading) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null,
                    new Location(QuizAddress.NEW, QuizAddress.parameters(order()))));
            show();
        }
    }

    private void show() {
        minutes.setVisible(way.getValue() == Way.TEST);
        var found = quizzes.count(order().selection());
        fits.setText(found == 0 ? getTranslation("quiz.trouble.nothing-to-ask") : getTranslation("quiz.new.fits", found));
        start.setEnabled(found > 0);
    }

    private QuizOrder order() {
        var selection = new Selection(decks.getValue().stream().map(Deck::id).collect(Collectors.toSet()),
                topics.getValue().stream().map(Topic::id).collect(Collectors.toSet()), about.entry(), difficulties.getValue());
        Optional<Duration> limit = way.getValue() == Way.TEST && minutes.getValue() > 0
                ? Optional.of(Duration.ofMinutes(minutes.getValue())) : Optional.empty();
        return new QuizOrder(selection, way.getValue(), count.getValue(), limit);
    }

    private void start() {
        try {
            var attempt = quizzes.start(notebooks.currentOrNew(), order());
            getUI().ifPresent(ui -> ui.navigate(QuizAddress.of(attempt)));
        } catch (QuizException e) {
            fits.setText(getTranslation(e.messageKey()));
            start.setEnabled(true);
        }
    }
}
