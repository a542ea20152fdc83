package app.parley.live.store;

import app.parley.bank.BankJson;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import app.parley.live.room.TokenHash;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.record.AnswerId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of plans and events. The names of kinds and fields may be added to, but not changed. */
final class JournalJson {

    private static final Map<String, Class<? extends GameEvent>> KINDS = Map.ofEntries(
            Map.entry("seat-taken", GameEvent.SeatTaken.class),
            Map.entry("seat-moved", GameEvent.SeatMoved.class),
            Map.entry("seat-renamed", GameEvent.SeatRenamed.class),
            Map.entry("seat-kicked", GameEvent.SeatKicked.class),
            Map.entry("time-factor-set", GameEvent.TimeFactorSet.class),
            Map.entry("door-locked", GameEvent.DoorLocked.class),
            Map.entry("turn-began", GameEvent.TurnBegan.class),
            Map.entry("answering-began", GameEvent.AnsweringBegan.class),
            Map.entry("answer-given", GameEvent.AnswerGiven.class),
            Map.entry("answer-late", GameEvent.AnswerLate.class),
            Map.entry("ticked", GameEvent.Ticked.class),
            Map.entry("paused", GameEvent.Paused.class),
            Map.entry("resumed", GameEvent.Resumed.class),
            Map.entry("time-added", GameEvent.TimeAdded.class),
            Map.entry("time-cut", GameEvent.TimeCut.class),
            Map.entry("turn-closed", GameEvent.TurnClosed.class),
            Map.entry("turn-skipped", GameEvent.TurnSkipped.class),
            Map.entry("answers-logged", GameEvent.AnswersLogged.class),
            Map.entry("revealed", GameEvent.Revealed.class),
            Map.entry("standings-shown", GameEvent.StandingsShown.class),
            Map.entry("return-planned", GameEvent.ReturnPlanned.class),
            Map.entry("podium-shown", GameEvent.PodiumShown.class),
            Map.entry("game-ended", GameEvent.GameEnded.class));

    private static final Map<Class<? extends GameEvent>, String> NAMES =
            KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final JsonMapper MAPPER = BankJson.builder()
            .addMixIn(GameEvent.class, EventFields.class)
            .addMixIn(GameId.class, AsUuid.class)
            .addMixIn(LearnerId.class, AsUuid.class)
            .addMixIn(AnswerId.class, AsUuid.class)
            .addMixIn(TeacherId.class, AsValue.class)
            .addMixIn(SchoolClassId.class, AsValue.class)
            .addMixIn(SeatId.class, AsNumber.class)
            .addMixIn(TokenHash.class, AsHex.class)
            .build();

    private JournalJson() {
    }

    static Map<String, Class<? extends GameEvent>> kinds() {
        return KINDS;
    }

    static String kind(GameEvent event) {
        return Objects.requireNonNull(NAMES.get(event.getClass()), () -> "no name for " + event.getClass());
    }

    static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** @throws IllegalStateException if a newer program wrote it */
    static GameEvent event(String kind, String body) {
        var type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("The journal holds an event that this version does not know: " + kind);
        }
        return MAPPER.readValue(body, type);
    }

    static GamePlan plan(String json) {
        return MAPPER.readValue(json, GamePlan.class);
    }

    private interface EventFields {

        @JsonIgnore
        Optional<SeatId> about();

        @JsonIgnore
        boolean reachesAll();
    }

    private abstract static class AsUuid {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsUuid(UUID uuid) {
        }

        @JsonValue
        abstract UUID uuid();
    }

    private abstract static class AsValue {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsValue(UUID value) {
        }

        @JsonValue
        abstract UUID value();
    }

    private abstract static class AsNumber {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsNumber(int number) {
        }

        @JsonValue
        abstract int number();
    }

    private abstract static class AsHex {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsHex(String hex) {
        }

        @JsonValue
        abstract String hex();
    }
}
