package app.parley.live.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Task;
import app.parley.bank.ui.Wording;
import app.parley.design.Dateline;
import app.parley.design.Track;
import app.parley.live.room.Asked;
import app.parley.live.room.Reveal;
import app.parley.live.room.Snapshot;
import app.parley.live.room.Tally;
import app.parley.live.room.TurnKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** The right answer, how the class answered, and why. It says how many were right, never who was not. */
final class RevealScene extends Scene {

    RevealScene(Asked asked, Reveal reveal, String title, BankContent bank) {
        addClassNames("hr");
        var answers = asked.face().map(Pads::answers).orElse(List.of());
        var prompt = new H1(asked.prompt());
        prompt.setId("prompt");
        setClassName("hr--long", StageText.isLong(asked.prompt()));
        var grid = new Div(answers.isEmpty() ? solution(reveal) : votes(reveal, answers),
                new WhyPanel(reveal, answers, bank));
        grid.addClassName("hr-grid");
        add(QuestionScene.head(asked, title), prompt, grid);
    }

    private Component votes(Reveal reveal, List<Pads.Answer> answers) {
        var key = new Div();
        reveal.before().ifPresent(_ -> {
            key.addClassName("hr-key");
            key.add(new Paragraph(getTranslation("live.votes.first")), new Paragraph(getTranslation("live.votes.second")));
        });
        var votes = new VoteBars(answers, reveal.tally().votes(), reveal.before().map(Tally::votes),
                Solution.ids(reveal.question().task()));
        var left = new Div(key, votes);
        left.addClassName("hr-left");
        key.setVisible(reveal.before().isPresent());
        return left;
    }

    private Component solution(Reveal reveal) {
        var left = new Div(new Dateline(getTranslation("live.solution")), lines(reveal.question().task()));
        reveal.before().ifPresent(before -> left.add(share("live.votes.before", before)));
        left.add(share(reveal.before().isPresent() ? "live.votes.after" : "live.tally", reveal.tally()));
        left.addClassNames("hr-left", "hr-solution");
        return left;
    }

    private static Component lines(Task task) {
        var lines = new OrderedList(Wording.solution(task).stream().map(ListItem::new).toArray(ListItem[]::new));
        lines.addClassName(Solution.isOneLine(task) ? "hr-line" : "hr-lines");
        lines.getElement().setAttribute("data-testid", "solution");
        return lines;
    }

    private Component share(String labelKey, Tally tally) {
        int wrong = tally.answers() - tally.right() - tally.partly();
        var words = getTranslation("live.tally.words", tally.right(), tally.partly(), wrong);
        var label = new Paragraph(getTranslation(labelKey, words));
        var share = new Div(label, Track.of(words, List.of(new Track.Segment(Track.Tint.DARK, tally.right()),
                new Track.Segment(Track.Tint.LIGHT, tally.partly()), new Track.Segment(Track.Tint.EMPTY, wrong))));
        share.addClassName("hr-share");
        return share;
    }

    @Override
    void show(Snapshot game) {
        // What is revealed stands.
    }

    /** "11 of 24 right.", and how many it were before if it was asked again; empty before the reveal. */
    static String finding(Asked asked) {
        return asked.reveal().map(reveal -> finding(asked.kind(), reveal.tally(), reveal.before())).orElse("");
    }

    private static String finding(TurnKind kind, Tally now, Optional<Tally> before) {
        var again = kind == TurnKind.RETURN ? "live.finding.returned" : "live.finding.before";
        return before.map(first -> LiveWords.text(again, now.right(), now.answers(), first.right(), first.answers()))
                .orElseGet(() -> LiveWords.text("live.finding", now.right(), now.answers()));
    }
}
