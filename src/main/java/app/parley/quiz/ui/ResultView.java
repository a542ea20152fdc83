package app.parley.quiz.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.design.AddressedView;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.DoubleRule;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.people.Notebooks;
import app.parley.quiz.Attempt;
import app.parley.quiz.AttemptId;
import app.parley.quiz.Due;
import app.parley.quiz.HomeworkId;
import app.parley.quiz.MyHomework;
import app.parley.quiz.QuizException;
import app.parley.quiz.QuizService;
import app.parley.quiz.Result;
import app.parley.quiz.Reviewed;
import app.parley.record.Remarked;
import app.parley.record.Remarking;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How an attempt went: the finding first, then the topics, then every question with what there is to learn from it. */
@Route("quiz/:" + QuizView.ATTEMPT + "/result")
@AnonymousAllowed
class ResultView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    private final QuizService quizzes;
    private final MyHomework homework;
    private final Notebooks notebooks;
    private final Remarking remarking;
    private final BankContent bank;
    private final HomeworkStart start;
    private final Paragraph trouble = new Paragraph();

    ResultView(QuizService quizzes, MyHomework homework, Notebooks notebooks, Remarking remarking, Bank bank, Clock clock) {
        this.quizzes = quizzes;
        this.homework = homework;
        this.notebooks = notebooks;
        this.remarking = remarking;
        this.bank = bank.current();
        start = new HomeworkStart(homework, clock);
        trouble.addClassName("err");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        addClassName("rd");
    }

    @Override
    public boolean knows(RouteParameters address) {
        return QuizView.isOwn(address, quizzes, notebooks);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(QuizView.ATTEMPT).flatMap(AttemptId::parse);
        var learner = notebooks.current();
        if (id.isEmpty() || learner.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(quizzes.result(learner.get(), id.get()));
        } catch (QuizException.StillRunning _) {
            event.forwardTo(QuizAddress.of(id.get()));
        } catch (QuizException.NotToldYet e) {
            showHandedIn(e.until(), quizzes.progress(learner.get(), id.get()).attempt().homework().map(Attempt.AtHomework::id));
        } catch (QuizException.NoSuchAttempt _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void showHandedIn(Instant until, Optional<HomeworkId> work) {
        removeAll();
        var when = HomeworkWords.day(until, BrowserZone.current());
        var study = ButtonStyle.PRIMARY.large(new Anchor("study", getTranslation("homework.handed-in.action")));
        var actions = new Div(study);
        actions.addClassNames("row", "row--wrap");
        work.flatMap(homework::again).ifPresent(due -> actions.add(tryAgain(due)));
        add(new PageHead(getTranslation("homework.handed-in")).withLead(getTranslation("homework.handed-in.until", when)), actions, trouble);
    }

    private void show(Result result) {
        removeAll();
        add(head(result), trouble);
        remarked(result).ifPresent(this::add);
        add(new ResultTopics(result, bank), questions(result));
    }

    /** Says that answers count otherwise than the learner was told at first. */
    private Optional<Component> remarked(Result result) {
        int answers = remarking.in(List.of(result.attempt().activity())).stream().mapToInt(Remarked::answers).sum();
        if (answers == 0) {
            return Optional.empty();
        }
        var note = new Paragraph(getTranslation("quiz.result.remarked", answers));
        note.setId("remarked");
        note.addClassNames("card", "card--pad");
        return Optional.of(note);
    }

    private Component head(Result result) {
        var title = new H1(getTranslation("quiz.result.finding", result.right(), result.questions().size()));
        title.setId("finding");
        var lead = new Paragraph(getTranslation(result.partlyRight() == 0 ? "quiz.result.lead" : "quiz.result.lead.partly",
                QuizWords.percent(result.score()), QuizWords.time(result.elapsed()), result.partlyRight()));
        lead.addClassName("lead");
        lead.setId("lead");
        var about = new Paragraph(QuizWords.subject(result.attempt().subject()));
        about.addClassName("dateline");
        var head = new Div(new Div(about, title, lead), actions(result));
        head.addClassName("rd-top");
        return head;
    }

    private Component actions(Result result) {
        var study = new Anchor("study", getTranslation("quiz.result.study"));
        var actions = new Div();
        actions.addClassNames("row", "row--wrap");
        if (result.missed().isEmpty()) {
            actions.add(ButtonStyle.PRIMARY.large(study));
        } else {
            var again = ButtonStyle.PRIMARY.large(new Button(getTranslation("quiz.result.missed", result.missed().size())));
            again.setTestId("practice-missed");
            again.setDisableOnClick(true);
            again.addClickListener(_ -> practiceMissed(result));
            actions.add(again, ButtonStyle.TEXT.on(study));
        }
        result.attempt().homework().map(Attempt.AtHomework::id).flatMap(homework::again)
                .ifPresent(due -> actions.addComponentAsFirst(tryAgain(due)));
        return actions;
    }

    private Button tryAgain(Due due) {
        var again = ButtonStyle.LINE.large(new Button(getTranslation(due.running().isPresent() ? "homework.go-on" : "homework.again")));
        again.setTestId("homework-again");
        // It may have closed, or been used up in another tab, since this page was opened.
        again.addClickListener(_ -> start.press(due, this::complain));
        return again;
    }

    private void complain(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }

    private void practiceMissed(Result result) {
        try {
            // Another notebook may be open on this device by now.
            var learner = notebooks.current().orElseThrow(QuizException.NoSuchAttempt::new);
            var attempt = quizzes.practiceMissed(learner, result.attempt().id());
            getUI().ifPresent(ui -> ui.navigate(QuizAddress.of(attempt)));
        } catch (QuizException _) {
            getUI().ifPresent(ui -> ui.navigate("study"));
        }
    }

    private Component questions(Result result) {
        var list = new Div();
        list.addClassName("rs-list");
        for (Reviewed reviewed : result.questions()) {
            list.add(new ReviewedItem(reviewed, bank));
        }
        var section = new Section(new DoubleRule(), new H2(getTranslation("quiz.result.questions")), list);
        section.addClassName("rs-section");
        return section;
    }

    @Override
    public String title() {
        return getTranslation("quiz.result.title");
    }
}
