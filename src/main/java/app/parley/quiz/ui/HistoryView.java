package app.parley.quiz.ui;

import app.parley.bank.ui.Wording;
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
import java.time.ZoneId;
import java.util.List;

/** Every quiz of this notebook: to go on with, or to look at again. */
@Route("history")
@PageTitle("quiz.history.title")
@AnonymousAllowed
class HistoryView extends Div {

    HistoryView(QuizService quizzes, Notebooks notebooks) {
        var attempts = notebooks.current().map(quizzes::history).orElse(List.of());
        var running = attempts.stream().filter(AttemptSummary::isRunning).count();
        var head = new PageHead(getTranslation("quiz.history.title"));
        if (attempts.isEmpty()) {
            add(head, new EmptyState(getTranslation("quiz.history.none"), getTranslation("quiz.history.none.why"),
                    ButtonStyle.PRIMARY.on(new Anchor("study", getTranslation("quiz.history.none.action")))));
            return;
        }
        head.withLead(running == 0 ? getTranslation("quiz.history.lead", attempts.size())
                : getTranslation("quiz.history.lead.running", attempts.size(), running));
        var list = new UnorderedList();
        list.addClassName("dks");
        attempts.forEach(attempt -> list.add(row(attempt)));
        add(head, list);
    }

    private ListItem row(AttemptSummary attempt) {
        var path = attempt.isRunning() ? QuizAddress.of(attempt.id()) : QuizAddress.result(attempt.id());
        var started = LocalDate.ofInstant(attempt.startedAt(), ZoneId.systemDefault());
        var title = new H2(new Anchor(path, QuizWords.subject(attempt.subject())));
        title.addClassName("dk-title");
        var words = new Div(title, new Dateline(Wording.day(started)));
        words.addClassName("dk-t");
        var way = new Span(getTranslation(attempt.way() == Way.TEST ? "quiz.way.test" : "quiz.way.practice"));
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
                .orElseGet(() -> new Chip(Chip.Tone.DUE, getTranslation("quiz.history.running", attempt.answered(), attempt.total())));
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
