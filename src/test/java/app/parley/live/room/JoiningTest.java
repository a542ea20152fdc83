package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.room.Reply.AnswerRefusal;
import app.parley.live.room.Reply.JoinRefusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private final Play play = Play.choices(Settings.plain(), 3);

    private static JoinRefusal refusal(Reply reply) {
        return ((Reply.NotJoined) reply).why();
    }

    private Reply join(int token, String name) {
        return play.give(new Command.Join(Play.token(token), Nicknames.fit(name), OptionalInt.empty(), Optional.empty()));
    }

    @Test
    void theSameTokenIsTheSameSeat() {
        var first = join(70, "Ana");

        assertThat(join(70, "Another name")).isEqualTo(first);
        assertThat(play.restart().room.seatOf(Play.token(70))).contains(new SeatId(0));
        assertThat(play.seen().seats()).hasSize(1);
    }

    @Test
    void namesThatLookAlikeAreTaken() {
        play.join("Ana");

        assertThat(refusal(play.tryJoin("Аnа"))).isEqualTo(JoinRefusal.NAME_TAKEN);
        assertThat(refusal(play.tryJoin("ANA"))).isEqualTo(JoinRefusal.NAME_TAKEN);
    }

    @Test
    void aLockedDoorKeepsOutNewcomersOnly() {
        var in = join(70, "Ana");
        play.give(new Command.Lock(true));

        assertThat(refusal(play.tryJoin("Ben"))).isEqualTo(JoinRefusal.LOCKED);
        assertThat(join(70, "Ana")).isEqualTo(in);
        play.give(new Command.Lock(false));
        assertThat(play.tryJoin("Ben")).isInstanceOf(Reply.Joined.class);
    }

    @Test
    void whoComesLateTakesPartFromTheNextQuestion() {
        play.join("Ana");
        play.next();
        var late = play.join("Late");

        assertThat(play.seenBy(late).takesPart()).isFalse();
        assertThat(play.seen().expected()).isEqualTo(1);
        assertThat(play.answer(late, Play.RIGHT)).isInstanceOfSatisfying(Reply.NotAccepted.class,
                reply -> assertThat(reply.why()).isEqualTo(AnswerRefusal.NOT_OPEN));
        play.close().move(HostMove.ASK_AGAIN);
        assertThat(play.seenBy(late).takesPart()).isFalse();
        play.reveal();
        assertThat(play.seenBy(late).result()).isEmpty();
        assertThat(play.seenBy(late).board()).isEmpty();
        play.goOn();
        assertThat(play.answer(late, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
        assertThat(play.reveal().seen().standings().getFirst())
                .returns(late, Standing::seat).returns(1, Standing::asked).returns(1, Standing::right);
    }

    @Test
    void withoutLateJoinTheDoorShutsAtTheStart() {
        var strict = Play.choices(Settings.plain().lateJoin(false).readingTime(Duration.ofSeconds(5)), 1);
        strict.join("Ana");
        strict.next();

        assertThat(refusal(strict.tryJoin("Ben"))).isEqualTo(JoinRefusal.STARTED);
    }

    @Test
    void nobodyComesForThePodium() {
        play.join("Ana");
        play.next().move(HostMove.END);

        assertThat(refusal(play.tryJoin("Ben"))).isEqualTo(JoinRefusal.STARTED);
        play.move(HostMove.END);
        assertThat(refusal(play.tryJoin("Ben"))).isEqualTo(JoinRefusal.NO_GAME);
    }

    @Test
    void whoIsKickedStaysOut() {
        var learner = LearnerId.random();
        join(70, "Ana");
        var known = play.join("Ben", learner);
        play.give(new Command.Kick(new SeatId(0)));
        play.give(new Command.Kick(known));

        assertThat(refusal(join(70, "Someone"))).isEqualTo(JoinRefusal.KICKED);
        assertThat(refusal(join(71, "Ana"))).isEqualTo(JoinRefusal.NAME_TAKEN);
        assertThat(refusal(play.give(new Command.Join(Play.token(72), Nicknames.fit("New"), OptionalInt.empty(),
                Optional.of(learner))))).isEqualTo(JoinRefusal.KICKED);
        assertThat(play.room.seatOf(Play.token(70))).isEmpty();
        assertThat(play.room.isKicked(Play.token(70))).isTrue();
        assertThat(play.restart().room.isKicked(Play.token(70))).isTrue();
        assertThat(play.seen().seats()).isEmpty();
    }

    @Test
    void anotherDeviceTakesTheSeatOver() {
        var code = ((Reply.Joined) join(70, "Ana")).code();

        var reply = play.give(new Command.Take(code, Play.token(71)));

        assertThat(reply).isEqualTo(new Reply.Joined(new SeatId(0), "Ana", code));
        assertThat(play.give(new Command.Take(code, Play.token(71)))).isEqualTo(reply);
        assertThat(play.room.seatOf(Play.token(71))).contains(new SeatId(0));
        assertThat(play.room.seatOf(Play.token(70))).isEmpty();
        assertThat(play.room.isTakenOver(Play.token(70))).isTrue();
    }

    @Test
    void aWrongCodeOrSomebodyElsesTokenTakesNothing() {
        var code = ((Reply.Joined) join(70, "Ana")).code();
        join(71, "Ben");

        assertThat(refusal(play.give(new Command.Take("0000", Play.token(72))))).isEqualTo(JoinRefusal.NO_SEAT);
        assertThat(refusal(play.give(new Command.Take(code, Play.token(71))))).isEqualTo(JoinRefusal.NO_SEAT);
        assertThat(play.room.seatOf(Play.token(70))).contains(new SeatId(0));
    }

    @Test
    void aKickedSeatIsNotTakenOver() {
        var code = ((Reply.Joined) join(70, "Ana")).code();
        play.give(new Command.Kick(new SeatId(0)));

        assertThat(refusal(play.give(new Command.Take(code, Play.token(71))))).isEqualTo(JoinRefusal.KICKED);
    }

    @Test
    void aKnownLearnerComesBackToTheSameSeat() {
        var learner = LearnerId.random();
        var seat = play.join("Ana", learner);

        assertThat(play.join("Ana again", learner)).isEqualTo(seat);
        assertThat(play.seen().seats()).singleElement().returns("Ana", SeatLine::name)
                .returns(Optional.of(learner), SeatLine::learner);
    }

    @Test
    void theHostRenames() {
        var ana = play.join("Ana");
        play.join("Ben");

        assertThat(play.give(new Command.Rename(ana, Nicknames.fit("BEN")))).isEqualTo(new Reply.NameTaken());
        assertThat(play.give(new Command.Rename(ana, Nicknames.fit("ANA")))).isEqualTo(new Reply.Done());
        assertThat(play.give(new Command.Rename(ana, Nicknames.fit("Early Lark")))).isEqualTo(new Reply.Done());
        assertThat(play.seenBy(ana).name()).isEqualTo("Early Lark");
        assertThat(refusal(play.tryJoin("Ana"))).isEqualTo(JoinRefusal.NAME_TAKEN);
    }

    @Test
    void namesMayHaveToBeGenerated() {
        var strict = Play.choices(Settings.plain().freeNames(false), 1);

        assertThat(refusal(strict.tryJoin("Ana"))).isEqualTo(JoinRefusal.NAME_WORDS);
        assertThat(strict.tryJoin("Early Lark")).isInstanceOf(Reply.Joined.class);
    }

    @Test
    void whoPicksNoTeamGoesToTheSmallest() {
        var teams = Play.choices(Settings.plain().teams(List.of("Baize", "Brass")), 1);
        teams.join("Ana", 0);

        assertThat(teams.seenBy(teams.join("Ben")).team()).hasValue(1);
        assertThat(teams.seenBy(teams.join("Cleo", 1)).team()).hasValue(1);
        assertThat(teams.seenBy(teams.join("Dan", 7)).team()).hasValue(0);
    }

    @Test
    void codesAreUnlikeEachOther() {
        var codes = new HashSet<String>();

        for (int i = 0; i < 2_000; i++) {
            codes.add(((Reply.Joined) play.tryJoin("Player " + i)).code());
        }

        assertThat(codes).hasSize(2_000).allMatch(code -> code.matches("[CDFGHJKMNPQRTVWX34679]{4}"));
    }
}
