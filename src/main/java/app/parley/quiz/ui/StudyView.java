package app.parley.quiz.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Source;
import app.parley.bank.ui.Wording;
import app.parley.base.LearnerId;
import app.parley.base.PlainText;
import app.parley.design.ButtonStyle;
import app.parley.design.DoubleRule;
import app.parley.design.EmptyState;
import app.parley.design.FieldError;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.quiz.AttemptSummary;
import app.parley.quiz.QuizException;
import app.parley.quiz.QuizService;
import app.parley.quiz.Standings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is to practice: the decks by story, and the same questions by topic, with how this learner stands. */
@Route("study")
@PageTitle("quiz.study.title")
@AnonymousAllowed
class StudyView extends Div implements BeforeEnterObserver {

    private static final String SEARCH = "find";
    private static final int MAX_SEARCH = 60;

    private final QuizService quizzes;
    private final BankContent bank;
    private final Map<QuestionId, Double> scores;
    private final TextField search = new TextField();
    private final List<DeckRow> rows = new ArrayList<>();
    private final Div nothing = new Div();
    private final LiveRegion live = new LiveRegion();

    StudyView(QuizService quizzes, Standings standings, Notebooks notebooks, Bank bank) {
        this.quizzes = quizzes;
        this.bank = bank.current();
        var learner = notebooks.current();
        scores = learner.map(standings::newestScores).orElse(Map.of());
        var running = learner.flatMap(quizzes::running);
        add(head(running));
        learner.ifPresent(this::addMissedInClass);
        add(bar(learner.isPresent(), running.isPresent()));
        add(section("quiz.study.stories", legend(), this.bank.decks().stream().map(this::row).toList()));
        add(section("quiz.study.topics", note("quiz.study.topics.note"), this.bank.topics().stream()
                .map(topic -> new DeckRow(topic.title(), QuizAddress.newQuiz(topic.id()), "", "", this.bank.questionsOn(topic.id()), scores))
                .filter(DeckRow::hasQuestions).toList()));
        nothing.setVisible(false);
        add(nothing, live);
    }

    private Component head(Optional<AttemptSummary> running) {
        return running.<Component>map(attempt -> new PageHead(getTranslation("quiz.study.go-on.title"))
                .withLead(getTranslation("quiz.study.go-on", QuizWords.subject(attempt.subject()),
                        attempt.answered(), attempt.total()))
                .withAction(link(QuizAddress.of(attempt.id()), "quiz.study.go-on.action", "go-on")))
                .orElseGet(() -> new PageHead(getTranslation("quiz.study.head"))
                        .withLead(getTranslation("quiz.study.lead", bank.questions().size(), bank.decks().size()))
                        .withAction(link(QuizAddress.NEW, "quiz.study.own", "own-choice")));
    }

    /** A callout for what was missed in live games and not put right since. */
    private void addMissedInClass(LearnerId learner) {
        int missed = quizzes.missedInClass(learner).size();
        if (missed == 0) {
            return;
        }
        var practice = ButtonStyle.LINE.on(new Button(getTranslation("quiz.study.class.action")));
        practice.setTestId("missed-in-class");
        practice.setDisableOnClick(true);
        var trouble = new FieldError(practice);
        var words = new Div(new H2(getTranslation("quiz.study.class", missed)),
                new Paragraph(getTranslation("quiz.study.class.why")), trouble);
        var callout = new Div(words, practice);
        callout.addClassName("dk-class");
        practice.addClickListener(_ -> {
            try {
                var attempt = quizzes.practiceMissedInClass(learner);
                getUI().ifPresent(ui -> ui.navigate(QuizAddress.of(attempt)));
            } catch (QuizException e) {
                trouble.show(getTranslation(e.messageKey()));
            }
        });
        add(callout);
    }

    private Component link(String path, String key, String testId) {
        var link = ButtonStyle.PRIMARY.large(new Anchor(path, getTranslation(key)));
        link.setTestId(testId);
        return link;
    }

    private Component bar(boolean hasNotebook, boolean goesOn) {
        search.setPlaceholder(getTranslation("quiz.study.search"));
        search.setAriaLabel(getTranslation("quiz.study.search"));
        search.setMaxLength(MAX_SEARCH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setTestId("search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("study",
                        event.getValue().isBlank() || event.getValue().length() > MAX_SEARCH ? QueryParameters.empty() : QueryParameters.of(SEARCH, event.getValue()))));
            }
            filter();
        });
        var links = new Div();
        links.addClassNames("row", "row--wrap");
        if (hasNotebook) {
            links.add(ButtonStyle.LINE.small(new Anchor("history", getTranslation("quiz.history.title"))));
        }
        if (goesOn) {
            links.add(ButtonStyle.LINE.small(new Anchor(QuizAddress.NEW, getTranslation("quiz.study.own"))));
        }
        var bar = new Div(links, search);
        bar.addClassName("dk-bar");
        return bar;
    }

    private DeckRow row(Deck deck) {
        var questions = bank.questionsOf(deck);
        return new DeckRow(deck.title(), QuizAddress.newQuiz(deck.id()), sources(questions), deck.about(), questions, scores);
    }

    /** The source that most of the questions come from, or that there are several. */
    private String sources(List<Question> questions) {
        var main = questions.stream().map(question -> question.citations().getFirst().source())
                .collect(Collectors.groupingBy(source -> source, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue)).filter(most -> most.getValue() * 2 > questions.size());
        return main.flatMap(most -> bank.source(most.getKey())).map(StudyView::name)
                .orElseGet(() -> getTranslation("quiz.study.all-articles"));
    }

    private static String name(Source source) {
        return source.author() + ", " + Wording.day(source.date());
    }

    private Section section(String titleKey, Component beside, List<DeckRow> list) {
        rows.addAll(list);
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
        var key = new Div(swatch("seg-m", "quiz.standing.right"), swatch("seg-y", "quiz.standing.partly"),
                swatch("seg-l", "quiz.standing.wrong"), swatch("seg-n", "quiz.standing.new"));
        key.addClassName("key");
        return key;
    }

    private Component swatch(String className, String textKey) {
        var color = new Span();
        color.addClassNames("sw", className);
        return new Span(color, new Span(getTranslation(textKey)));
    }

    private Component note(String key) {
        var note = new Span(getTranslation(key));
        note.addClassNames("small", "quiet");
        return note;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(SEARCH)
                .filter(text -> text.length() <= MAX_SEARCH).ifPresent(search::setValue);
    }

    private void filter() {
        // The browser bounds the text too, but the browser is the learner's.
        var words = PlainText.words(search.getValue().substring(0, Math.min(search.getValue().length(), MAX_SEARCH)));
        rows.forEach(row -> row.filter(words));
        var found = rows.stream().filter(Component::isVisible).count();
        nothing.removeAll();
        nothing.setVisible(found == 0);
        if (found == 0) {
            nothing.add(new EmptyState(getTranslation("quiz.study.none"), getTranslation("quiz.study.none.why"),
                    ButtonStyle.LINE.on(new Anchor("study", getTranslation("quiz.study.none.action")))));
        }
        live.announce(getTranslation("quiz.study.found", found));
    }
}
