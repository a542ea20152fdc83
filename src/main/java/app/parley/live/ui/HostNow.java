package app.parley.live.ui;

import app.parley.bank.BankContent;
import app.parley.bank.ui.Wording;
import app.parley.design.Dateline;
import app.parley.design.PadLetter;
import app.parley.live.room.Asked;
import app.parley.live.room.DoubtedKey;
import app.parley.live.room.GivenText;
import app.parley.live.room.Reveal;
import app.parley.live.room.Snapshot;
import app.parley.live.room.Standing;
import app.parley.live.room.Tally;
import app.parley.live.room.TurnKind;
import app.parley.live.room.Votes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the game stands, with what only its host may see: how the class has voted before the answer is told. */
final class HostNow extends Section {

    private static final int BOARD = 10;

    private final BankContent bank;
    private final SerializableSupplier<Optional<DoubtedKey>> doubt;
    private final Dateline place = new Dateline("");
    private final H2 title = new H2();
    private final RingSlot ring = new RingSlot();
    private final Paragraph state = new Paragraph();
    private final Div details = new Div();
    private String detailed = "";

    /** @param doubt whether the key of the question just closed may be wrong */
    HostNow(BankContent bank, SerializableSupplier<Optional<DoubtedKey>> doubt) {
        this.bank = bank;
        this.doubt = doubt;
        addClassNames("card", "card--pad", "now");
        state.addClassName("now-state");
        state.setId("now-state");
        state.getElement().setAttribute("role", "status");
        title.setId("now-title");
        details.addClassName("now-details");
        var words = new Div(place, title, state);
        var head = new Div(words, ring);
        head.addClassName("now-head");
        add(head, details);
    }

    void show(Snapshot game) {
        place.setText(game.asked().map(HostNow::place)
                .orElseGet(() -> getTranslation("live.lobby.questions", game.questions())));
        title.setText(title(game));
        state.setText(state(game));
        ring.show(game);
        var now = game.phase() + " " + game.asked().map(Asked::turn).orElse(-1);
        if (!now.equals(detailed)) {
            detailed = now;
            details.removeAll();
            detail(game);
        }
    }

    private static String place(Asked asked) {
        var place = LiveWords.question(asked) + " " + LiveWords.place(asked);
        return asked.kind() == TurnKind.FIRST ? place
                : place + " · " + LiveWords.text("live.turn." + LiveWords.word(asked.kind()));
    }

    private String title(Snapshot game) {
        return switch (game.phase()) {
            case LOBBY -> getTranslation("live.now.lobby");
            case PODIUM, OVER -> getTranslation("live.now.podium");
            case READING, ANSWERING, CLOSED, REVEALED, STANDINGS -> game.asked().map(Asked::prompt).orElse("");
        };
    }

    private String state(Snapshot game) {
        var goal = game.goal().map(one -> " " + getTranslation("live.goal", one.percent(), one.goalPercent())).orElse("");
        return switch (game.phase()) {
            case LOBBY -> getTranslation("live.now.players", game.seats().size());
            case READING -> getTranslation(game.paused() ? "live.state.paused" : "live.state.reading");
            case ANSWERING -> getTranslation(game.paused() ? "live.now.answers.paused" : "live.now.answers",
                    game.answered(), game.expected());
            case CLOSED -> getTranslation("live.now.closed", game.answered(), game.expected());
            case REVEALED -> game.asked().map(RevealScene::finding).orElse("") + goal;
            case STANDINGS -> getTranslation("live.standings.title");
            case PODIUM, OVER -> game.comesBack() == 0 ? getTranslation("live.now.end")
                    : getTranslation("live.now.end.back", game.comesBack());
        };
    }

    private void detail(Snapshot game) {
        switch (game.phase()) {
            case CLOSED -> game.asked().ifPresent(asked -> {
                details.add(note("live.now.private"));
                votes(game, asked, Set.of(), game.firstVote());
                doubt(asked);
                typed(game.typed());
            });
            case REVEALED -> game.asked().ifPresent(asked -> asked.reveal().ifPresent(reveal -> {
                votes(game, asked, Solution.ids(reveal.question().task()), reveal.before().map(Tally::votes));
                doubt(asked);
                typed(game.typed());
                revealed(reveal, asked.face().map(Pads::answers).filter(answers -> !answers.isEmpty()).isPresent());
            }));
            case STANDINGS, PODIUM -> details.add(board(game.standings()));
            case LOBBY, READING, ANSWERING, OVER -> { }
        }
    }

    private void votes(Snapshot game, Asked asked, Set<String> right, Optional<Votes> before) {
        var answers = asked.face().map(Pads::answers).orElse(List.of());
        game.votes().filter(_ -> !answers.isEmpty())
                .ifPresent(votes -> details.add(new VoteBars(answers, votes, before, right)));
    }

    private void doubt(Asked asked) {
        var answers = asked.face().map(Pads::answers).orElse(List.of());
        doubt.get().ifPresent(found -> IntStream.range(0, answers.size())
                .filter(place -> answers.get(place).id().equals(found.option())).findFirst().ifPresent(place -> {
                    var sentence = new Paragraph(getTranslation("live.now.key", found.chosen(), found.best(), PadLetter.at(place)));
                    sentence.setId("doubted-key");
                    sentence.addClassName("strong");
                    details.add(sentence);
                }));
    }

    private void typed(List<GivenText> texts) {
        if (!texts.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("typed");
            texts.forEach(text -> {
                var count = new Span(Integer.toString(text.seats()));
                count.addClassName("num");
                list.add(new ListItem(new Span(text.text()), count));
            });
            details.add(new Dateline(getTranslation("live.now.typed")), list);
        }
    }

    private void revealed(Reveal reveal, boolean isMarked) {
        if (!isMarked) {
            solution(reveal);
        }
        reveal.tally().mixUps().forEach((id, many) -> bank.misconception(id).ifPresent(mixUp ->
                details.add(new Paragraph(getTranslation("live.now.mix-up", many, mixUp.title())))));
    }

    private void solution(Reveal reveal) {
        var solution = new OrderedList(Wording.solution(reveal.question().task()).stream().map(ListItem::new)
                .toArray(ListItem[]::new));
        solution.addClassName(Solution.isOneLine(reveal.question().task()) ? "hr-line" : "hr-lines");
        details.add(new Dateline(getTranslation("live.solution")), solution);
    }

    private Component board(List<Standing> standings) {
        var list = new OrderedList();
        list.addClassName("now-board");
        standings.stream().limit(BOARD).forEach(one -> {
            var rank = new Span(Integer.toString(one.rank()));
            rank.addClassNames("now-rank", "num");
            var right = new Span(getTranslation("live.standings.right", one.right(), one.asked()));
            right.addClassName("quiet");
            var points = new Span(getTranslation("live.points", one.points()));
            points.addClassName("num");
            list.add(new ListItem(rank, new Span(one.name()), right, points));
        });
        return list;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassNames("small", "quiet");
        return note;
    }
}
