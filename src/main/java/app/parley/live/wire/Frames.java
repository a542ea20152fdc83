package app.parley.live.wire;

import app.parley.bank.Bank;
import app.parley.bank.MisconceptionId;
import app.parley.live.ScoringRule;
import app.parley.live.room.Asked;
import app.parley.live.room.ClassGoal;
import app.parley.live.room.GameView;
import app.parley.live.room.Phase;
import app.parley.live.room.PlayerView;
import app.parley.live.room.TurnKind;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Writes the two parts of a {@link Frame}, field by field. */
@Component
public class Frames {

    private final Bank bank;
    private final Reveals reveals;

    Frames(Bank bank, Reveals reveals) {
        this.bank = bank;
        this.reveals = reveals;
    }

    /** The part that all phones share. */
    public String game(GameView view) {
        return Json.object(json -> {
            json.writeStringProperty("title", view.title());
            json.writeStringProperty("scoring", word(view.scoring()));
            json.writeStringProperty("phase", word(view.phase()));
            json.writeBooleanProperty("paused", view.paused());
            json.writeBooleanProperty("changeable", view.changeable());
            json.writeNumberProperty("players", view.players());
            number(json, "goal", view.goal().map(ClassGoal::goalPercent));
            if (view.asked().isPresent()) {
                question(json, view.asked().get());
            } else {
                json.writeNullProperty("q");
            }
            json.writeStringProperty("formula", formula(view.scoring()));
            json.writeArrayPropertyStart("teams");
            for (var team : view.teams()) {
                json.writeStartObject();
                json.writeStringProperty("name", team.name());
                json.writeNumberProperty("points", team.points());
                json.writeNumberProperty("rank", team.rank());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The sentence on how points are made, by its key in the page's own texts. */
    private static String formula(ScoringRule scoring) {
        return "formula".concat(".").concat(word(scoring));
    }

    private void question(JsonGenerator json, Asked asked) {
        json.writeObjectPropertyStart("q");
        json.writeNumberProperty("turn", asked.turn());
        json.writeNumberProperty("n", asked.number());
        json.writeNumberProperty("of", asked.of());
        json.writeStringProperty("kind", asked.taskKind().seedName());
        json.writeStringProperty("vote", vote(asked.kind()));
        json.writeStringProperty("prompt", asked.prompt());
        asked.face().ifPresentOrElse(face -> Faces.write(json, "face", face), () -> json.writeNullProperty("face"));
        asked.reveal().ifPresentOrElse(reveal -> reveals.write(json, reveal), () -> json.writeNullProperty("reveal"));
        json.writeEndObject();
    }

    private static String vote(TurnKind kind) {
        return switch (kind) {
            case FIRST -> "first";
            case SECOND_VOTE -> "second";
            case RETURN -> "return";
        };
    }

    /**
     * One phone's own part, but for the time left, which goes on until it is sent.
     *
     * @param takeHome where its player can take home what was missed, once that is possible
     */
    public String you(PlayerView view, Optional<String> takeHome) {
        return Json.object(json -> {
            json.writeStringProperty("name", view.name());
            json.writeStringProperty("code", view.code());
            number(json, "team", boxed(view.team()));
            json.writeBooleanProperty("takesPart", view.takesPart());
            json.writeName("total");
            view.countdown().ifPresentOrElse(time -> json.writeNumber(time.totalMillis()), json::writeNull);
            view.answer().ifPresentOrElse(given -> given(json, given), () -> json.writeNullProperty("answer"));
            view.result().ifPresentOrElse(result -> result(json, result), () -> json.writeNullProperty("result"));
            json.writeNumberProperty("rightSoFar", view.rightSoFar());
            json.writeNumberProperty("asked", view.asked());
            number(json, "points", view.board().map(PlayerView.Place::points));
            number(json, "rank", view.board().map(PlayerView.Place::rank));
            number(json, "of", view.board().map(PlayerView.Place::of));
            gap(json, view.board().map(PlayerView.Place::gap).orElse(OptionalInt.empty()));
            json.writeName("takeHome");
            takeHome.ifPresentOrElse(json::writeString, json::writeNull);
        });
    }

    private static void given(JsonGenerator json, PlayerView.Given given) {
        json.writeObjectPropertyStart("answer");
        json.writeStringProperty("id", given.id().toString());
        json.writeNumberProperty("turn", given.turn());
        Responses.write(json, "r", given.response());
        json.writeBooleanProperty("late", given.late());
        json.writeEndObject();
    }

    private void result(JsonGenerator json, PlayerView.Result result) {
        json.writeObjectPropertyStart("result");
        json.writeStringProperty("verdict", word(result.verdict()));
        json.writeNumberProperty("score", result.score());
        json.writeNumberProperty("points", result.points());
        json.writeNumberProperty("bonus", result.bonus());
        json.writeNumberProperty("streak", result.streak());
        json.writeNumberProperty("took", result.tookMillis());
        Json.strings(json, "given", reveals.given(result.parts()));
        json.writeName("mixup");
        result.misconceptions().stream().map(MisconceptionId::text).sorted().findFirst().map(MisconceptionId::new)
                .flatMap(bank.current()::misconception)
                .ifPresentOrElse(mixUp -> json.writeString(mixUp.correction()), json::writeNull);
        json.writeEndObject();
    }

    private static void gap(JsonGenerator json, OptionalInt points) {
        if (points.isEmpty()) {
            json.writeNullProperty("gap");
            return;
        }
        json.writeObjectPropertyStart("gap");
        json.writeNumberProperty("points", points.getAsInt());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> number) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** The word for a phase of the game, as it stands in messages. */
    public static String word(Phase phase) {
        return word((Enum<?>) phase);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
