package app.parley.study.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.study.match.Game;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.Optional;

/** What is said before a game of pairs and after it. */
final class MatchCard extends Article {

    private final Button play;

    private MatchCard(String subject, String title, String lead, String best, Button play, Component... otherWays) {
        this.play = play;
        addClassNames("card", "lr");
        var heading = new H1(title);
        heading.setTestId("head");
        var sentence = new Paragraph(lead);
        sentence.addClassName("lead");
        var time = new Paragraph(best);
        time.addClassName("num");
        time.setTestId("best");
        play.setDisableOnClick(true);
        var ways = new Div(ButtonStyle.PRIMARY.large(play));
        ways.add(otherWays);
        ways.addClassName("rd-end");
        add(new Dateline(subject), heading, sentence, time, ways);
    }

    /** @param best the learner's best time, if there is one */
    static MatchCard before(String subject, Optional<Duration> best, SerializableRunnable onPlay) {
        var start = new Button("", _ -> onPlay.run());
        start.setText(start.getTranslation("match.start"));
        start.setTestId("start");
        return new MatchCard(subject, start.getTranslation("match.head"), start.getTranslation("match.lead", Game.PENALTY.toSeconds()),
                best.map(time -> start.getTranslation("match.best", MatchWords.time(time))).orElseGet(() -> start.getTranslation("match.best.none")), start);
    }

    /**
     * @param best      the learner's best time before this game, if there was one
     * @param learnPath where the same things are learned
     */
    static MatchCard after(String subject, Duration time, int mistakes, Optional<Duration> best, String learnPath, SerializableRunnable onPlay) {
        var again = new Button("", _ -> onPlay.run());
        again.setText(again.getTranslation("match.again"));
        again.setTestId("again");
        var learn = ButtonStyle.LINE.large(new Anchor(learnPath, again.getTranslation("match.learn")));
        learn.setTestId("learn");
        var back = ButtonStyle.TEXT.large(new Anchor(StudyAddress.DECKS, again.getTranslation("match.back")));
        back.setTestId("back");
        var line = best.map(before -> again.getTranslation(time.compareTo(before) < 0 ? "match.new-best" : "match.best", MatchWords.time(before)))
                .orElseGet(() -> again.getTranslation("match.first-best"));
        return new MatchCard(subject, MatchWords.time(time), again.getTranslation("match.result", mistakes), line, again, learn, back);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        play.focus();
    }
}
