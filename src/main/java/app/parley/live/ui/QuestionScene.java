package app.parley.live.ui;

import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.live.room.Asked;
import app.parley.live.room.Snapshot;
import app.parley.live.room.TurnKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A question from the moment it stands there until answering is over. */
final class QuestionScene extends Scene {

    private final Div face = new Div();
    private final RingSlot ring = new RingSlot();
    private final Paragraph state = new Paragraph();

    QuestionScene(Asked asked, String title) {
        addClassName("hq");
        var prompt = new H1(asked.prompt());
        prompt.setId("prompt");
        state.addClassName("hq-state");
        state.setId("state");
        state.getElement().setAttribute("role", "status");
        var side = new Div(ring, state);
        side.addClassName("hq-side");
        var question = new Div(prompt, side);
        question.addClassName("hq-q");
        add(head(asked, title), question, face);
        setClassName("hq--long", StageText.isLong(asked.prompt()));
        setClassName("hq--longer", StageText.isVeryLong(asked.prompt()));
    }

    /** Number and title, as above every question. */
    static Header head(Asked asked, String title) {
        var head = new Header(Dateline.leading(LiveWords.question(asked), LiveWords.place(asked)));
        if (asked.kind() != TurnKind.FIRST) {
            head.add(new Chip(Chip.Tone.DUE, LiveWords.text("live.turn." + LiveWords.word(asked.kind()))));
        }
        head.add(new Dateline(title));
        head.addClassName("hq-top");
        return head;
    }

    @Override
    void show(Snapshot game) {
        if (face.getComponentCount() == 0) {
            game.asked().flatMap(Asked::face).ifPresent(shown -> face.add(new FacePicture(shown)));
        }
        ring.show(game);
        state.setText(state(game));
        setClassName("hq--paused", game.paused());
    }

    private String state(Snapshot game) {
        if (game.paused()) {
            return getTranslation("live.state.paused");
        }
        return switch (game.phase()) {
            case READING -> getTranslation("live.state.reading");
            case ANSWERING -> game.countdown().isPresent() ? "" : getTranslation("live.state.untimed");
            case CLOSED -> getTranslation("live.state.closed");
            case LOBBY, REVEALED, STANDINGS, PODIUM, OVER -> "";
        };
    }
}
