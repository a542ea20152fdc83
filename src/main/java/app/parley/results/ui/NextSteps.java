package app.parley.results.ui;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Icon;
import app.parley.design.LiveRegion;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/**
 * What a teacher can do next about some questions that some learners missed: a row of small buttons, the rarer ones behind a fold, and
 * below it who cannot be reached and whether the last step helped. Put it below any list of learners and questions.
 */
final class NextSteps extends Div {

    /** More names in one line are not read. */
    private static final int MOST_NAMES = 5;

    private final StepContext context;
    private final List<QuestionId> questions;
    private final List<Who> who;
    private final List<LearnerId> learners;
    private final Div row = new Div();
    private final LiveRegion live = new LiveRegion();

    /**
     * @param context   of the page
     * @param questions the most missed first
     * @param who       who missed them, or needs them for another reason
     */
    NextSteps(StepContext context, List<QuestionRef> questions, List<Who> who) {
        this(context, questions.stream().map(QuestionRef::id).distinct().toList(), who, false);
    }

    private NextSteps(StepContext context, List<QuestionId> questions, List<Who> who, boolean cardsAlone) {
        this.context = context;
        this.questions = questions;
        this.who = who;
        this.learners = context.reached(who);
        addClassNames("steps", "noprint");
        row.addClassName("steps-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("results.steps"));
        add(row);
        if (this.questions.isEmpty() || who.isEmpty()) {
            setVisible(false);
            return;
        }
        if (!learners.isEmpty()) {
            row.add(context.gaveCards(questions, learners) ? done() : cards());
        }
        if (!cardsAlone) {
            addWays();
        }
        unreached();
        context.newest(questions).ifPresent(helped -> note(RemedyWords.sentence(helped, context.zone(), getLocale()), "helped"));
        add(live);
    }

    /** For a place that has its own ways to ask the questions again. */
    static NextSteps cardsAlone(StepContext context, List<QuestionId> questions, List<Who> who) {
        return new NextSteps(context, questions, who, true);
    }

    private void addWays() {
        row.add(link(StepAddress.askAgain(context, questions), Icon.Shape.PLAY, "again"));
        var rarer = new Div();
        rarer.addClassName("steps-row");
        if (!learners.isEmpty()) {
            StepAddress.followUp(context, questions, learners)
                    .ifPresent(address -> rarer.add(link(address, Icon.Shape.AGAIN, "quiz")));
        }
        context.session().ifPresent(session -> {
            if (questions.size() == 1) {
                rarer.add(link(context.kept(ResultsAddress.pairs(session, questions.getFirst())),
                        Icon.Shape.PEOPLE, "pairs"));
            }
            rarer.add(link(context.kept(ResultsAddress.slips(session)), Icon.Shape.PRINT, "slips"));
        });
        if (rarer.getComponentCount() > 0) {
            var more = new NativeDetails(getTranslation("results.steps.more"), rarer);
            more.addClassName("steps-more");
            row.add(more);
        }
    }

    private Component cards() {
        var button = ButtonStyle.LINE.small(new Button(getTranslation("results.steps.cards", learners.size())));
        button.setIcon(Icon.Shape.CARDS.icon());
        button.setTestId("give-cards");
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            int reached = context.giveCards(questions, learners).learners().size();
            var done = reached == 0 ? nobody() : done();
            row.replace(button, done);
            // The button that had the focus is gone.
            done.getElement().setAttribute("tabindex", "-1");
            done.getElement().callJsFunction("focus");
            live.announce(getTranslation("results.steps.cards.given", reached));
        });
        return button;
    }

    private Component done() {
        var done = new Chip(Chip.Tone.RIGHT, getTranslation("results.steps.cards.done"));
        done.setTestId("cards-given");
        return done;
    }

    private Component nobody() {
        var nobody = new Chip(Chip.Tone.DUE, getTranslation("results.steps.cards.nobody"));
        nobody.setTestId("cards-for-nobody");
        return nobody;
    }

    private Component link(String address, Icon.Shape icon, String name) {
        var link = ButtonStyle.LINE.small(new Anchor(address));
        link.add(icon.icon());
        link.add(getTranslation("results.steps." + name));
        link.setTestId("step-" + name);
        return link;
    }

    /** Guests, and players from elsewhere. Without a class that is everybody, and goes without saying. */
    private void unreached() {
        var names = context.unreached(who).stream().map(context.labels()::of).toList();
        if (context.schoolClass().isPresent() && !names.isEmpty()) {
            int more = names.size() - MOST_NAMES;
            note(getTranslation("results.steps.unreached", String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size()))),
                    Math.max(0, more)), "unreached");
        }
    }

    private void note(String text, String testId) {
        var note = Quiet.note(text, "steps-note");
        note.setTestId(testId);
        add(note);
    }
}
