package app.parley.quiz.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Topic;
import app.parley.design.ButtonStyle;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which questions: those that were named, or some of what is chosen. */
class MaterialFields extends Div {

    private static final List<Integer> COUNTS = List.of(5, 10, 20, 40, QuizOrder.MAX_COUNT);

    private final BankContent bank;
    private final Command changed;
    private final Div named = new Div();
    private final Div fields = new Div();
    private final AboutChip about;
    private final MultiSelectComboBox<Deck> decks = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>();
    private final CheckboxGroup<Difficulty> difficulties = new CheckboxGroup<>();
    private final Select<Integer> count = new Select<>();
    private List<QuestionId> questions = List.of();

    MaterialFields(BankContent bank, Command changed) {
        this.bank = bank;
        this.changed = changed;
        about = new AboutChip(bank, changed);
        decks.setLabel(getTranslation("quiz.new.decks"));
        decks.setPlaceholder(getTranslation("quiz.new.decks.all"));
        decks.setItems(bank.decks());
        decks.setItemLabelGenerator(Deck::title);
        decks.setTestId("decks");
        topics.setLabel(getTranslation("quiz.new.topics"));
        topics.setPlaceholder(getTranslation("quiz.new.topics.all"));
        topics.setItems(bank.topics());
        topics.setItemLabelGenerator(Topic::title);
        topics.setTestId("topics");
        difficulties.setLabel(getTranslation("quiz.new.difficulty"));
        difficulties.setItems(Difficulty.values());
        difficulties.setItemLabelGenerator(one -> getTranslation("quiz.difficulty." + QuizAddress.word(one)));
        count.setLabel(getTranslation("quiz.new.count"));
        count.setItemLabelGenerator(one -> one == QuizOrder.MAX_COUNT ? getTranslation("quiz.new.count.all", one)
                : getTranslation("quiz.new.count.of", one));
        count.setTestId("count");
        Stream.<HasValue<?, ?>>of(decks, topics, difficulties, count).forEach(field -> field.addValueChangeListener(_ -> changed.execute()));
        fields.add(about, decks, topics, count, difficulties);
        fields.addClassName("nq-group");
        named.addClassName("stack");
        addClassNames("card", "card--pad");
        add(named, fields);
    }

    void show(HomeworkDraft draft) {
        var selection = draft.quiz().selection();
        about.show(selection.about());
        decks.setValue(bank.decks().stream().filter(deck -> selection.decks().contains(deck.id())).collect(Collectors.toSet()));
        topics.setValue(bank.topics().stream().filter(topic -> selection.topics().contains(topic.id())).collect(Collectors.toSet()));
        difficulties.setValue(selection.difficulties());
        // An address can name any number; the list then offers it too.
        count.setItems(Stream.concat(COUNTS.stream(), Stream.of(draft.quiz().count())).distinct().sorted().toList());
        count.setValue(draft.quiz().count());
        show(draft.questions());
    }

    private void show(List<QuestionId> wanted) {
        questions = wanted;
        var found = wanted.stream().flatMap(id -> bank.question(id).stream()).map(Question::prompt).toList();
        named.setVisible(!wanted.isEmpty());
        fields.setVisible(wanted.isEmpty());
        named.removeAll();
        var list = new OrderedList(found.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.setId("questions");
        var others = ButtonStyle.TEXT.small(new Button(getTranslation("homework.new.others")));
        others.setTestId("others");
        others.addClickListener(_ -> {
            show(List.of());
            changed.execute();
        });
        named.add(new H2(getTranslation("homework.new.named", found.size())), list, others);
    }

    List<QuestionId> questions() {
        return questions;
    }

    Selection selection() {
        return new Selection(decks.getValue().stream().map(Deck::id).collect(Collectors.toSet()),
                topics.getValue().stream().map(Topic::id).collect(Collectors.toSet()), about.entry(), difficulties.getValue());
    }

    int count() {
        return count.getValue();
    }
}
