package app.parley.study.ui;

import app.parley.base.PlainText;
import app.parley.base.StudyDay;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.EmptyState;
import app.parley.design.Icon;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.design.StudyDoor;
import app.parley.design.StudyNotice;
import app.parley.people.Notebooks;
import app.parley.study.Cards;
import app.parley.study.Plan;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What there is to study today: all of it at once, or by deck and by topic, with how far the learner is. */
@Route(StudyAddress.DECKS)
@PageTitle("study.title")
@AnonymousAllowed
class DecksView extends Div implements BeforeEnterObserver {

    private static final String FIND = "find";
    private static final String SHOW = "show";
    private static final int MAX_SEARCH = 60;

    /** Which rows are shown. */
    private enum Show {
        ALL, DUE, MISSED;

        private final String word = name().toLowerCase(Locale.ROOT);

        private boolean holds(DeckRow row) {
            return switch (this) {
                case ALL -> true;
                case DUE -> row.isAsking();
                case MISSED -> row.wasMissed();
            };
        }
    }

    private final StudyService study;
    private final Cards cards;
    private final ZoneId zone = BrowserZone.current();
    private final Instant now;
    private final TextField search = new TextField();
    private final Map<Show, NativeButton> chips = new EnumMap<>(Show.class);
    private final List<DeckRow> rows = new ArrayList<>();
    private final Div nothing = new Div();
    private final LiveRegion live = new LiveRegion();
    private Show show = Show.ALL;

    DecksView(StudyService study, Notebooks notebooks, Clock clock, ObjectProvider<StudyDoor> doors,
            ObjectProvider<StudyNotice> notices) {
        this.study = study;
        var learner = notebooks.current();
        now = clock.instant();
        cards = learner.map(study::cards).orElseGet(study::blankCards);
        var missed = study.plan(cards, new Selection.MissedInClass(), zone);
        var all = new DeckRows(study, cards, missed, now, zone);
        var decks = all.ofDecks();
        var topics = all.ofTopics();
        rows.addAll(decks);
        rows.addAll(topics);
        add(head(study.plan(cards, new Selection.All(), zone)));
        notices.orderedStream().flatMap(notice -> notice.notice().stream()).forEach(this::add);
        doors.orderedStream().filter(door -> !(door instanceof CardsDoor)).flatMap(door -> door.invitation().stream()).findFirst()
                .ifPresent(this::addGoOn);
        addMissed(missed);
        add(bar(learner.isPresent(), missed.total()));
        add(section("study.stories", legend(), decks), section("study.topics", note(), topics));
        nothing.setVisible(false);
        add(nothing, live);
    }

    private Component head(Plan plan) {
        int total = plan.total();
        var head = new PageHead(getTranslation("study.head", total))
                .withDateline(new Dateline(StudyWords.day(StudyDay.at(now, zone))));
        if (total == 0) {
            var next = study.nextDue(cards, new Selection.All(), zone);
            return head.withLead(next.map(due -> getTranslation("study.head.next", StudyWords.inWords(due, now, StudyDay.at(now, zone))))
                    .orElseGet(() -> getTranslation("study.head.none")));
        }
        var action = ButtonStyle.PRIMARY.large(new Anchor(StudyAddress.SESSION, getTranslation("study.review-all")));
        action.add(Icon.Shape.ARROW.icon());
        action.setTestId("review-all");
        long decks = plan.all().map(card -> cards.bank().deckOf(card.id().question())).distinct().count();
        int fresh = plan.fresh().size();
        var lead = getTranslation("study.lead", decks, StudyWords.minutes(total)) + " "
                + (fresh == total ? getTranslation("study.lead.all-new", fresh) : getTranslation("study.lead.new", fresh));
        return head.withLead(lead).withAction(action);
    }

    /** A quiz that waits to be finished. */
    private void addGoOn(StudyDoor.Invitation quiz) {
        var action = ButtonStyle.LINE.on(new Anchor(quiz.path(), quiz.action()));
        action.setTestId("go-on");
        add(callout(new H2(getTranslation("study.go-on", quiz.number(), quiz.what())), new Paragraph(quiz.note()), action));
    }

    private void addMissed(Plan missed) {
        if (missed.total() > 0) {
            var action = ButtonStyle.LINE.on(new Anchor(StudyAddress.of(new Selection.MissedInClass()).session(),
                    getTranslation("study.missed.action")));
            action.setTestId("missed-in-class");
            var learn = ButtonStyle.TEXT.on(new Anchor(StudyAddress.of(new Selection.MissedInClass()).learn(), getTranslation("study.learn.missed")));
            learn.setTestId("learn-missed");
            var ways = new Div(learn, action);
            ways.addClassNames("row", "row--wrap");
            add(callout(new H2(getTranslation("study.missed", missed.total())), new Paragraph(getTranslation("study.missed.why")), ways));
        }
    }

    private static Component callout(H2 title, Paragraph text, Component action) {
        var callout = new Div(new Div(title, text), action);
        callout.addClassName("dk-class");
        return callout;
    }

    private Component bar(boolean hasNotebook, int missed) {
        var filters = new Div();
        filters.addClassNames("row", "row--wrap", "chips");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("study.show"));
        for (var choice : Show.values()) {
            var count = choice == Show.MISSED ? missed : rows.stream().filter(choice::holds).count();
            var chip = Chip.filter(getTranslation("study.show." + choice.word, count), choice == show, _ -> choose(choice));
            chip.setTestId("show-" + choice.word);
            chips.put(choice, chip);
            filters.add(chip);
        }
        search.setPlaceholder(getTranslation("study.search"));
        search.setAriaLabel(getTranslation("study.search"));
        search.setMaxLength(MAX_SEARCH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setTestId("search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                noteAddress();
            }
            filter();
        });
        var bar = new Div(filters, search, links(hasNotebook));
        bar.addClassName("dk-bar");
        return bar;
    }

    private Component links(boolean hasNotebook) {
        var links = new Div(link("quiz/new", "study.own-quiz"));
        links.addClassNames("row", "row--wrap", "dk-links");
        if (hasNotebook) {
            links.add(link("history", "study.history"), link("study/exam", "exam.title"), link("study/cards", "study.cards.title"),
                    link("study/settings", "study.settings.title"));
        }
        int flagged = study.plan(cards, new Selection.Flagged(), zone).total();
        if (flagged > 0) {
            var link = new Anchor(StudyAddress.of(new Selection.Flagged()).session(), getTranslation("study.flagged", flagged));
            link.setTestId("flagged");
            links.add(ButtonStyle.TEXT.small(link));
        }
        return links;
    }

    private Anchor link(String path, String key) {
        return ButtonStyle.TEXT.small(new Anchor(path, getTranslation(key)));
    }

    private Section section(String titleKey, Component beside, List<DeckRow> list) {
        var head = new Div(new H2(getTranslation(titleKey)), beside);
        head.addClassName("dk-h");
        var items = new UnorderedList();
        items.addClassName("dks");
        list.forEach(items::add);
        var section = new Section(new DoubleRule(), head, items);
        section.addClassName("dk-section");
        return section;
    }

    private Component legend() {
        var key = new Div(swatch("seg-m", "study.known"), swatch("seg-y", "study.settling"), swatch("seg-l", "study.learning"),
                swatch("seg-n", "study.fresh"));
        key.addClassName("key");
        return key;
    }

    private Component swatch(String className, String textKey) {
        var color = new Span();
        color.addClassNames("sw", className);
        return new Span(color, new Span(getTranslation(textKey)));
    }

    private Component note() {
        var note = new Span(getTranslation("study.topics.note"));
        note.addClassNames("small", "quiet");
        return note;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter(SHOW).flatMap(word -> Arrays.stream(Show.values()).filter(choice -> choice.word.equals(word)).findFirst())
                .ifPresent(this::show);
        parameters.getSingleParameter(FIND).filter(text -> text.length() <= MAX_SEARCH).ifPresent(search::setValue);
    }

    private void choose(Show choice) {
        show(choice);
        noteAddress();
    }

    private void show(Show choice) {
        show = choice;
        chips.forEach((each, chip) -> Chip.setPressed(chip, each == choice));
        filter();
    }

    private void noteAddress() {
        Map<String, String> parameters = new HashMap<>();
        if (show != Show.ALL) {
            parameters.put(SHOW, show.word);
        }
        if (!search.getValue().isBlank() && search.getValue().length() <= MAX_SEARCH) {
            parameters.put(FIND, search.getValue());
        }
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null,
                new Location(StudyAddress.DECKS, QueryParameters.simple(parameters))));
    }

    private void filter() {
        // The browser bounds the text too, but the browser is the learner's.
        var words = PlainText.words(search.getValue().substring(0, Math.min(search.getValue().length(), MAX_SEARCH)));
        rows.forEach(row -> row.setVisible(show.holds(row) && row.contains(words)));
        var found = rows.stream().filter(Component::isVisible).count();
        nothing.removeAll();
        nothing.setVisible(found == 0);
        if (found == 0) {
            nothing.add(new EmptyState(getTranslation("study.none"), getTranslation("study.none.why"),
                    ButtonStyle.LINE.on(new Anchor(StudyAddress.DECKS, getTranslation("study.none.action")))));
        }
        live.announce(getTranslation("study.found", found));
    }
}
