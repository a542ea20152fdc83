package app.parley.study.ui;

import app.parley.bank.Bank;
import app.parley.bank.Deck;
import app.parley.bank.Topic;
import app.parley.bank.ui.ReadingRoomRule;
import app.parley.bank.ui.Wording;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.FocusedView;
import app.parley.design.LiveRegion;
import app.parley.people.Notebooks;
import app.parley.record.NotStoredException;
import app.parley.study.Selection;
import app.parley.study.match.Game;
import app.parley.study.match.MatchService;
import app.parley.study.match.Tile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** A game of pairs: before it, during it, and its result. A reload gives up the game and begins anew. */
@Route(StudyAddress.MATCH)
@PageTitle("match.title")
@AnonymousAllowed
class MatchView extends Div implements BeforeEnterObserver, FocusedView {

    private static final Logger log = LoggerFactory.getLogger(MatchView.class);

    private final MatchService matches;
    private final Notebooks notebooks;
    private final Bank bank;
    private final ObjectProvider<ReadingRoomRule> rules;

    private final StopWatch watch = new StopWatch();
    private final Paragraph notice = new Paragraph();
    private final Div place = new Div();
    private final LiveRegion live = new LiveRegion();
    private Selection selection = new Selection.All();
    private @Nullable Game game;
    private @Nullable MatchBoard board;
    /** The best time before this game. */
    private Optional<Duration> best = Optional.empty();

    MatchView(MatchService matches, Notebooks notebooks, Bank bank, ObjectProvider<ReadingRoomRule> rules) {
        this.matches = matches;
        this.notebooks = notebooks;
        this.bank = bank;
        this.rules = rules;
        addClassName("mt");
        notice.addClassName("rv-note");
        notice.setTestId("notice");
        notice.getElement().setAttribute("role", "alert");
        place.addClassName("rv-place");
        add(notice, place, live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        selection = StudyAddress.read(event.getLocation().getQueryParameters(), Optional::empty).selection();
        if (mayTell()) {
            showStart();
        }
    }

    /** Whoever is in the middle of a test does not get to see answers. */
    private boolean mayTell() {
        var test = rules.stream().flatMap(rule -> rule.detour().stream()).findFirst();
        test.ifPresent(path -> put(new EmptyState(getTranslation("match.closed"), getTranslation("match.closed.why"),
                ButtonStyle.PRIMARY.on(new Anchor(path, getTranslation("match.closed.back"))))));
        return test.isEmpty();
    }

    private void put(Component content) {
        game = null;
        board = null;
        watch.set(Duration.ZERO, false);
        watch.setVisible(false);
        place.removeAll();
        place.add(content);
    }

    private Optional<Duration> best() {
        return notebooks.current().flatMap(learner -> matches.best(learner, selection));
    }

    private void showStart() {
        best = best();
        put(MatchCard.before(subject(), best, this::play));
    }

    private String subject() {
        return switch (selection) {
            case Selection.OfDeck(var id) -> bank.current().deck(id).map(Deck::title).orElse("");
            case Selection.OnTopic(var id) -> bank.current().topic(id).map(Topic::title).orElse("");
            default -> getTranslation("match.all");
        };
    }

    private void play() {
        if (!mayTell()) {
            return;
        }
        notice.setText("");
        best = best();
        var dealt = matches.begin(selection, Wording::when);
        if (dealt.isEmpty()) {
            put(new EmptyState(getTranslation("match.none"), getTranslation("match.none.why"),
                    ButtonStyle.PRIMARY.on(new Anchor(StudyAddress.DECKS, getTranslation("match.back")))));
            return;
        }
        var tiles = new MatchBoard(dealt.get(), this::tried);
        var heading = new H1(subject());
        heading.addClassName("mt-head");
        put(new Div(heading, tiles));
        game = dealt.get();
        board = tiles;
        watch.setVisible(true);
        watch.set(matches.time(dealt.get()), true);
        tiles.focus();
        live.announce(getTranslation("match.begun", dealt.get().open()));
    }

    private void tried(Tile first, Tile second) {
        var before = game;
        var tiles = board;
        if (before == null || tiles == null || before.isFound(first) || before.isFound(second)) {
            return;
        }
        try {
            var after = matches.attempt(notebooks.currentOrNew(), selection, before, first.id(), second.id(), BrowserZone.current());
            game = after;
            notice.setText("");
            if (after.open() < before.open()) {
                tiles.found(first, second);
                live.announce(getTranslation("match.right", after.open()));
            } else {
                tiles.wrong(first, second);
                live.announce(getTranslation("match.wrong", Game.PENALTY.toSeconds()));
            }
            if (after.isOver()) {
                showResult(after);
            } else {
                watch.set(matches.time(after), true);
            }
        } catch (NotStoredException e) {
            log.error("A pair was not stored: {}", e.getMessage());
            notice.setText(getTranslation("match.not-stored"));
        }
    }

    private void showResult(Game over) {
        var time = matches.time(over);
        put(MatchCard.after(subject(), time, over.mistakes(), best, StudyAddress.of(selection).learn(), this::play));
        live.announce(getTranslation("match.over", MatchWords.time(time)));
    }

    @Override
    public Optional<Component> progress() {
        var top = new Div(watch);
        top.addClassNames("qz-top", "mt-top");
        return Optional.of(top);
    }

    @Override
    public String exitPath() {
        return StudyAddress.DECKS;
    }

    @Override
    public String exitLabel() {
        return getTranslation("match.exit");
    }
}
