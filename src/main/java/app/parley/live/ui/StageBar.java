package app.parley.live.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.live.GamePlan;
import app.parley.live.Hosting;
import app.parley.live.room.ClassGoal;
import app.parley.live.room.Phase;
import app.parley.live.room.Snapshot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The lowest tenth of the projector, which heads in the front row hide: a count, the way in for latecomers, controls. */
final class StageBar extends Footer {

    /** More dots than this are a blur. */
    private static final int MOST_DOTS = 36;

    private final Hosting hosting;
    private final Controls controls;
    private final Span number = new Span();
    private final Span words = new Span();
    private final Span dots = new Span();
    private final Paragraph late;
    private final Anchor hostScreen;

    StageBar(Hosting hosting, JoinAddress.Place address, Controls controls) {
        this.hosting = hosting;
        this.controls = controls;
        addClassNames("hf", "on-stage");
        number.addClassNames("hf-n", "num");
        dots.addClassName("hf-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        var count = new Paragraph(number, words, dots);
        count.addClassName("hf-in");
        count.setId("bar-count");
        late = new Paragraph(getTranslation("live.late", address.shown(), LiveWords.pin(hosting.pin())));
        late.addClassName("hf-late");
        hostScreen = ButtonStyle.GHOST.on(new Anchor(HostView.path(hosting.plan().id())));
        hostScreen.add(Icon.Shape.GRIP.icon());
        hostScreen.add(new Span(getTranslation("live.host.screen")));
        hostScreen.setId("host-screen");
        controls.addComponentAsFirst(hostScreen);
        add(count, late, controls);
    }

    void show(Snapshot game) {
        var settings = hosting.plan().settings();
        late.setVisible(settings.lateJoin() && !game.locked() && (game.phase() == Phase.READING || game.phase() == Phase.ANSWERING
                || game.phase() == Phase.CLOSED));
        hostScreen.setVisible(game.phase() == Phase.LOBBY || game.phase() == Phase.PODIUM || game.phase() == Phase.OVER);
        controls.show(game);
        number.setText("");
        words.setText(words(game));
        drawDots(game);
    }

    private String words(Snapshot game) {
        return switch (game.phase()) {
            case LOBBY -> LiveWords.sentence(hosting.plan().settings().scoring());
            case READING -> "";
            case ANSWERING, CLOSED -> {
                number.setText(Integer.toString(game.answered()));
                yield getTranslation("live.answers-in", game.expected());
            }
            case REVEALED -> game.asked().map(RevealScene::finding).orElse("")
                    + game.goal().map(this::goal).orElse("");
            case STANDINGS -> LiveWords.formulaInWords(hosting.plan().settings(), questions(hosting.plan()));
            case PODIUM, OVER -> getTranslation("live.podium.cards");
        };
    }

    private String goal(ClassGoal goal) {
        return " " + getTranslation("live.goal", goal.percent(), goal.goalPercent());
    }

    private static int questions(GamePlan plan) {
        return plan.questions().size();
    }

    private void drawDots(Snapshot game) {
        boolean isShown = game.phase() == Phase.ANSWERING && game.expected() <= MOST_DOTS;
        dots.setVisible(isShown);
        if (!isShown) {
            return;
        }
        var element = dots.getElement();
        while (element.getChildCount() > game.expected()) {
            element.removeChild(element.getChildCount() - 1);
        }
        while (element.getChildCount() < game.expected()) {
            element.appendChild(new Element("i"));
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            element.getChild(i).getClassList().set("on", i < game.answered());
        }
    }
}
