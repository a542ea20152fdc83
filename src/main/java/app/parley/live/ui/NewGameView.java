package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.QuestionId;
import app.parley.bank.Topic;
import app.parley.design.ButtonStyle;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.live.GamePlan;
import app.parley.live.LiveException;
import app.parley.live.LiveGames;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to play, and how; and the games that were played. Which questions stands in the address. */
@Route(NewGameView.ROUTE)
@PageTitle("live.new.title")
@RolesAllowed(Teacher.ROLE)
class NewGameView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "teach/live";

    private static final String CLASS = "class";

    private static final List<Integer> COUNTS = List.of(5, 10, 15, 20, 30, GamePlan.MAX_QUESTIONS);

    private final LiveGames games;
    private final Teacher teacher;
    private final BankContent bank;
    private final MultiSelectComboBox<Deck> decks = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>();
    private final Select<Integer> count = new Select<>();
    private final SettingsForm form;
    private final Div chosen = new Div();
    private final Component what;
    private final Paragraph fits = new LiveRegion();
    private final Button start = ButtonStyle.PRIMARY.large(new Button());
    private List<QuestionId> questions = List.of();
    private boolean reading;

    NewGameView(LiveGames games, Teachers teachers, SchoolClasses classes, Bank bank) {
        this.games = games;
        this.teacher = teachers.required();
        this.bank = bank.current();
        form = new SettingsForm(games.settingsOf(teacher.id()), classes.mine());
        what = what();
        chosen.addClassNames("card", "card--pad", "stack");
        chosen.setId("chosen");
        addClassName("stack");
        fits.removeClassName("vh");
        fits.setId("fits");
        start.setText(getTranslation("live.new.start"));
        start.setTestId("start");
        start.addClickListener(_ -> start());
        start.setDisableOnClick(true);
        var end = new Div(start, fits);
        end.addClassName("qz-end");
        var list = new GameList(games.gamesOf(teacher.id()));
        list.addClassName("ng-games");
        add(new PageHead(getTranslation("live.new.title")).withLead(getTranslation("live.new.lead")), what, chosen, form, end, list);
    }

    private Component what() {
        decks.setLabel(getTranslation("live.new.decks"));
        decks.setPlaceholder(getTranslation("live.new.decks.all"));
        decks.setItems(bank.decks());
        decks.setItemLabelGenerator(Deck::title);
        decks.setTestId("decks");
        decks.addValueChangeListener(_ -> changed());
        topics.setLabel(getTranslation("live.new.topics"));
        topics.setPlaceholder(getTranslation("live.new.topics.all"));
        topics.setItems(bank.topics());
        topics.setItemLabelGenerator(Topic::title);
        topics.setTestId("topics");
        topics.addValueChangeListener(_ -> changed());
        count.setLabel(getTranslation("live.new.count"));
        count.setItemLabelGenerator(one -> one == GamePlan.MAX_QUESTIONS ? getTranslation("live.new.count.all", one)
                : getTranslation("live.new.count.of", one));
        count.setTestId("count");
        count.addValueChangeListener(_ -> changed());
        var group = new Div(decks, topics, count);
        group.addClassNames("card", "card--pad", "nq-group");
        return group;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var pick = Pick.of(parameters);
        reading = true;
        questions = pick.questions();
        what.setVisible(!pick.isChosen());
        chosen.setVisible(pick.isChosen());
        chosen.removeAll();
        chosen.add(new H2(pick.title(bank)), prompts(pick),
                ButtonStyle.LINE.small(new Anchor(ROUTE, getTranslation("live.new.chosen.others"))));
        parameters.getSingleParameter(CLASS).flatMap(SchoolClassId::parse).ifPresent(form::choose);
        decks.setValue(bank.decks().stream().filter(deck -> pick.decks().contains(deck.id())).collect(Collectors.toSet()));
        topics.setValue(bank.topics().stream().filter(topic -> pick.topics().contains(topic.id())).collect(Collectors.toSet()));
        // An address can name any number; the list then offers it too.
        count.setItems(Stream.concat(COUNTS.stream(), Stream.of(pick.count())).distinct().sorted().toList());
        count.setValue(pick.count());
        reading = false;
        show();
    }

    private Component prompts(Pick pick) {
        var list = new OrderedList(pick.fitting(bank).stream().map(question -> new ListItem(question.prompt())).toArray(ListItem[]::new));
        list.addClassName("ng-chosen");
        return list;
    }

    private void changed() {
        if (!reading) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(ROUTE, pick().parameters())));
            show();
        }
    }

    private void show() {
        var pick = pick();
        int found = pick.fitting(bank).size();
        int asked = pick.isChosen() ? found : Math.min(found, pick.count());
        fits.setText(found == 0 ? getTranslation("live.trouble.nothing-to-ask")
                : pick.isChosen() ? "" : getTranslation("live.new.fits", asked, found));
        form.setQuestions(asked);
        start.setEnabled(found > 0);
    }

    private Pick pick() {
        return new Pick(decks.getValue().stream().map(Deck::id).collect(Collectors.toSet()),
                topics.getValue().stream().map(Topic::id).collect(Collectors.toSet()), questions, count.getValue());
    }

    private void start() {
        var settings = form.settings();
        if (settings.isEmpty()) {
            fits.setText(getTranslation("live.new.mend"));
            start.setEnabled(true);
            return;
        }
        try {
            var pick = pick();
            var game = games.open(teacher.id(), pick.title(bank), pick.draw(bank, new SecureRandom()), settings.get(),
                    form.schoolClass());
            getUI().ifPresent(ui -> ui.navigate(HostView.path(game)));
        } catch (LiveException e) {
            fits.setText(getTranslation(e.messageKey()));
            start.setEnabled(true);
        }
    }
}
