package app.parley.quiz.ui;

import app.parley.bank.ui.Wording;
import app.parley.base.LearnerId;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.quiz.AttemptSummary;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;

/** Every quiz of this notebook: to go on with, or to look at again. */
@Route("history")
@PageTitle("quiz.history.title")
@AnonymousAllowed
class HistoryView extends Div {

    private final QuizService quizzes;
    private final Notebooks notebooks;
    private final UnorderedList list = new UnorderedList();
    private final Button older = ButtonStyle.LINE.on(new Button(getTranslation("quiz.history.older")));

    HistoryView(QuizService quizzes, Notebooks notebooks) {
        this.quizzes = quizzes;
        this.notebooks = notebooks;
        list.addClassName("dks");
        older.setTestId("older");
        older.addClickListener(_ -> notebooks.current().ifPresent(this::showPage));
        var head = new PageHead(getTranslation("quiz.history.title"));
        notebooks.current().ifPresent(this::showPage);
        if (list.getComponentCount() == 0) {
            add(head, new EmptyState(getTranslation("quiz.history.none"), getTranslation("quiz.history.none.why"),
                    ButtonStyle.PRIMARY.on(new Anchor(QuizAddress.NEW, getTranslation("quiz.history.none.action")))));
        } else {
            add(head.withLead(lead()), list, older);
        }
    }

    private String lead() {
        var all = notebooks.current().map(quizzes::historySize).orElse(0);
        var running = notebooks.current().map(quizzes::runningCount).orElse(0);
        return running == 0 ? getTranslation("quiz.history.lead", all) : getTranslation("quiz.history.lead.running", all, running);
    }

    private void showPage(LearnerId owner) {
        var page = quizzes.history(owner, list.getComponentCount());
        page.forEach(attempt -> list.add(row(attempt)));
        older.setVisible(list.getComponentCount() < quizzes.historySize(owner));
    }

    private ListItem row(AttemptSummary attempt) {
        var path = attempt.isRunning() ? QuizAddress.of(attempt.id()) : QuizAddress.result(attempt.id());
        var started = LocalDate.ofInstant(attempt.startedAt(), BrowserZone.current());
        var title = new H2(new Anchor(path, QuizWords.subject(attempt.subject())));
        title.addClassName("dk-title");
        var words = new Div(title, new Dateline(Wording.day(started)));
        words.addClassName("dk-t");
        var named = getTranslation(attempt.way() == Way.TEST ? "quiz.way.test" : "quiz.way.practice");
        var way = new Span(attempt.homework().isPresent() ? getTranslation("quiz.history.homework", named) : named);
        way.addClassNames("quiet", "small");
        var row = new ListItem(words, block("dk-m", way), block("dk-c", state(attempt)), block("dk-a", action(attempt, path)));
        row.addClassNames("dk", "hit");
        row.setTestId("attempt");
        return row;
    }

    private static Div block(String className, Component content) {
        var block = new Div(content);
        block.addClassName(className);
        return block;
    }

    private Component state(AttemptSummary attempt) {
        return attempt.score().<Component>map(score -> new Chip(Chip.Tone.PLAIN, QuizWords.percent(score)))
                .orElseGet(() -> attempt.isRunning()
                        ? new Chip(Chip.Tone.DUE, getTranslation("quiz.history.running", attempt.answered(), attempt.total()))
                        : new Chip(Chip.Tone.PLAIN, getTranslation("quiz.history.handed-in")));
    }

    private Component action(AttemptSummary attempt, String path) {
        var action = ButtonStyle.LINE.small(new Anchor(path,
                getTranslation(attempt.isRunning() ? "quiz.history.go-on" : "quiz.history.look")));
        action.setTabIndex(-1);
        action.setAriaLabel(getTranslation(attempt.isRunning() ? "quiz.history.go-on.of" : "quiz.history.look.of",
                QuizWords.subject(attempt.subject())));
        return action;
    }
}
