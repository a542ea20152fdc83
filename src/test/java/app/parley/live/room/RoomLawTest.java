package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.live.ScoringRule;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.TimeFactor;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A game is the fold of its journal: a room built anew from it shows what the living room shows. */
class RoomLawTest {

    private static final int STEPS = 800;
    private static final HostMove[] MOVES = HostMove.values();

    private static final Set<Class<?>> HAPPENED = new HashSet<>();

    private final List<AnswerId> ids = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aRoomBuiltFromTheJournalIsTheLivingRoom(long seed) {
        var random = new Random(seed);
        var play = Play.of(settings(random), Play.everyKind().toArray(Question[]::new));

        for (int step = 0; step < STEPS && play.room.phase() != Phase.OVER; step++) {
            act(play, random);
            assertSame(play);
            assertReceipts(play);
            if (random.nextInt(60) == 0) {
                play.restart();
            }
        }
        play.journal.forEach(event -> HAPPENED.add(event.getClass()));
    }

    @AfterAll
    static void everyKindOfEventHappened() {
        assertThat(HAPPENED).hasSize(kinds(GameEvent.class).size()).containsAll(kinds(GameEvent.class));
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isRecord() ? List.of(type)
                : Stream.of(type.getPermittedSubclasses()).<Class<?>>flatMap(kind -> kinds(kind).stream()).distinct().toList();
    }

    private static Settings settings(Random random) {
        return Settings.standard().scoring(ScoringRule.values()[random.nextInt(3)])
                .readingTime(Duration.ofSeconds(random.nextInt(2) * 5L)).changeable(random.nextInt(4) > 0)
                .finishWhenAllAnswered(random.nextBoolean()).lateJoin(random.nextInt(4) > 0)
                .streakBonus(random.nextBoolean()).teams(random.nextBoolean() ? List.of("Baize", "Brass") : List.of());
    }

    private void act(Play play, Random random) {
        switch (random.nextInt(14)) {
            case 0, 1 -> join(play, random);
            case 2 -> play.pass(random.nextInt(9_000));
            case 3 -> play.after(random.nextInt(3_000));
            case 4, 7, 8 -> play.give(new Command.Move(move(random), play.seen().step() - random.nextInt(8) / 7));
            case 5 -> hostWork(play, random);
            case 6 -> play.log();
            default -> answer(play, random);
        }
    }

    private static HostMove move(Random random) {
        var move = random.nextInt(2) == 0 ? HostMove.NEXT : MOVES[random.nextInt(MOVES.length)];
        return move == HostMove.END && random.nextInt(10) > 0 ? HostMove.RESUME : move;
    }

    private static void join(Play play, Random random) {
        var learner = random.nextInt(3) == 0 ? Optional.of(new LearnerId(new UUID(0, random.nextInt(10)))) : Optional.<LearnerId>empty();
        var reply = random.nextInt(8) == 0
                ? play.give(new Command.Take(anyCode(play, random), Play.token(random.nextInt(60))))
                : play.give(new Command.Join(Play.token(random.nextInt(60)), Nicknames.fit("Player " + random.nextInt(80)),
                        OptionalInt.of(random.nextInt(3)), learner));
        if (reply instanceof Reply.Joined joined && random.nextInt(5) > 0) {
            play.room.connected(joined.seat());
        }
    }

    private static String anyCode(Play play, Random random) {
        var seats = play.seen().seats();
        return seats.isEmpty() ? "XXXX" : play.seenBy(seats.get(random.nextInt(seats.size())).seat()).code();
    }

    private static void hostWork(Play play, Random random) {
        var seat = new SeatId(random.nextInt(20));
        switch (random.nextInt(6)) {
            case 0 -> play.give(new Command.Lock(random.nextInt(3) == 0));
            case 1 -> play.give(new Command.Kick(seat));
            case 2 -> play.give(new Command.Rename(seat, Nicknames.fit("Renamed " + random.nextInt(50))));
            case 3 -> play.give(new Command.SetTimeFactor(seat, TimeFactor.values()[random.nextInt(4)]));
            case 4 -> play.give(new Command.AddTime(10, play.seen().step()));
            default -> play.room.disconnected(seat);
        }
    }

    private void answer(Play play, Random random) {
        int turn = play.seen().asked().map(Asked::turn).orElse(0) - (random.nextInt(10) == 0 ? random.nextInt(3) - 1 : 0);
        var id = !ids.isEmpty() && random.nextInt(6) == 0 ? ids.get(random.nextInt(ids.size())) : AnswerId.random();
        ids.add(id);
        play.give(new Command.GiveAnswer(new SeatId(random.nextInt(20)), id, turn, response(play, random)));
    }

    private static Response response(Play play, Random random) {
        var kinds = Responses.some();
        var fitting = play.seen().asked().map(asked -> kinds.get(asked.taskKind())).orElse(List.of());
        return fitting.isEmpty() || random.nextInt(15) == 0 ? new Response.Nothing()
                : fitting.get(random.nextInt(fitting.size()));
    }

    private static void assertSame(Play play) {
        var rebuilt = play.rebuilt();
        play.seen().seats().stream().filter(SeatLine::connected).forEach(line -> rebuilt.connected(line.seat()));

        assertThat(still(rebuilt.snapshot(0))).isEqualTo(still(play.seen()));
        for (var line : play.seen().seats()) {
            assertThat(still(rebuilt.playerView(line.seat(), 0))).isEqualTo(still(play.seenBy(line.seat())));
        }
        assertThat(rebuilt.unlogged()).isEqualTo(play.room.unlogged());
        play.room.unlogged().forEach(turn -> assertThat(rebuilt.settled(turn)).isEqualTo(play.room.settled(turn)));
        assertThat(still(rebuilt.summary())).isEqualTo(still(play.room.summary()));
    }

    /** All but the running clock, which a rebuilt room has stopped, and what was refused since the server started. */
    private static Snapshot still(Snapshot seen) {
        return new Snapshot(seen.step(), seen.phase(), false, seen.locked(), Set.of(), seen.asked(), Optional.empty(),
                seen.seats(), seen.votes(), seen.firstVote(), seen.typed(), seen.answered(), seen.expected(),
                seen.standings(), seen.teams(), seen.goal(), still(seen.receipts()), still(seen.total()),
                seen.comesBack(), seen.questions());
    }

    private static Summary still(Summary summary) {
        return new Summary(summary.turns().stream().map(RoomLawTest::still).toList(),
                summary.mostMissed().stream().map(RoomLawTest::still).toList(), summary.mixUps(), summary.needHelp(),
                summary.standings(), summary.teams(), summary.goal(), still(summary.receipts()));
    }

    private static Summary.TurnLine still(Summary.TurnLine line) {
        return new Summary.TurnLine(line.turn(), line.kind(), line.question(), line.ref(), line.revealed(), line.tally(),
                still(line.receipts()));
    }

    private static Receipts still(Receipts receipts) {
        return new Receipts(receipts.received(), receipts.stored(), receipts.scored(), receipts.late(), 0);
    }

    private static PlayerView still(PlayerView view) {
        var game = view.game();
        return new PlayerView(new GameView(game.title(), game.scoring(), game.phase(), false, game.changeable(),
                game.players(), game.goal(), game.asked(), game.teams()), view.name(), view.code(), view.team(),
                view.takesPart(), Optional.empty(), view.answer(), view.result(), view.rightSoFar(), view.asked(),
                view.board());
    }

    private static void assertReceipts(Play play) {
        var total = play.seen().total();

        assertThat(total.stored()).isEqualTo(total.received());
        for (var turn : play.room.summary().turns()) {
            var logged = !play.room.unlogged().contains(turn.turn());
            assertThat(turn.receipts().scored()).isEqualTo(logged ? turn.receipts().stored() : 0);
        }
    }
}
