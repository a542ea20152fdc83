package app.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.Bank;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import app.parley.live.room.TokenHash;
import app.parley.live.run.RunningGames;
import app.parley.live.run.TakeHomeTokens;
import app.parley.live.store.GameStore;
import app.parley.people.LearnerData;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.record.Activity;
import app.parley.record.Untold;
import app.parley.testing.ParleyTest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParleyTest
class LiveGamesIT {

    @Autowired
    private LiveGames games;
    @Autowired
    private RunningGames running;
    @Autowired
    private GameStore store;
    @Autowired
    private List<LearnerData> keeping;
    @Autowired
    private Bank bank;
    @Autowired
    private List<Untold> features;

    private final TeacherId teacher = new TeacherId(UUID.randomUUID());

    private List<QuestionRef> questions() {
        return bank.current().questionsOf(bank.current().decks().getFirst()).stream().limit(3)
                .map(question -> question.ref()).toList();
    }

    private GameId open(GameSettings settings) {
        return games.open(teacher, "Deck", questions(), settings, Optional.empty());
    }

    @Test
    void settingsAreRemembered() {
        assertThat(games.settingsOf(teacher)).isEqualTo(GameSettings.standard());
        var calm = Settings.standard().scoring(ScoringRule.CALM).lateJoin(false).build();

        open(calm);

        assertThat(games.settingsOf(teacher)).isEqualTo(calm);
    }

    private Set<Activity> untold() {
        return features.stream().flatMap(feature -> feature.untold(LearnerId.random()).stream()).collect(Collectors.toSet());
    }

    @Test
    void nothingIsToldOfAGameUntilItIsDecided() {
        var game = open(GameSettings.standard());
        var activity = new Activity(Activity.Kind.LIVE, game.uuid());
        var hosting = games.host(game, teacher);
        assertThat(untold()).contains(activity);

        hosting.give(new Command.Move(HostMove.NEXT, hosting.snapshot().step()));
        assertThat(untold()).contains(activity);
        hosting.give(new Command.Move(HostMove.END, hosting.snapshot().step()));

        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.PODIUM);
        assertThat(untold()).doesNotContain(activity);
    }

    @Test
    void aGameOfSomebodyElseIsAsIfItWereNotThere() {
        var game = open(GameSettings.standard());

        assertThatThrownBy(() -> games.host(game, new TeacherId(UUID.randomUUID())))
                .isInstanceOf(LiveException.NoSuchGame.class);
        assertThatThrownBy(() -> games.host(GameId.random(), teacher)).isInstanceOf(LiveException.NoSuchGame.class);
    }

    @Test
    void aGameNeedsQuestionsAndATeacherHasSoManyAtOnce() {
        assertThatThrownBy(() -> games.open(teacher, "Deck", List.of(), GameSettings.standard(), Optional.empty()))
                .isInstanceOf(LiveException.NothingToAsk.class);
        for (int i = 0; i < LiveGames.MAX_RUNNING; i++) {
            open(GameSettings.standard());
        }

        assertThatThrownBy(() -> open(GameSettings.standard())).isInstanceOf(LiveException.TooManyRunning.class);
    }

    @Test
    void twoPressesOfTheSameStepAreOne() {
        var host = games.host(open(GameSettings.standard()), teacher);
        var step = host.snapshot().step();

        assertThat(host.give(new Command.Move(HostMove.NEXT, step))).isInstanceOf(Reply.Done.class);
        assertThat(host.give(new Command.Move(HostMove.NEXT, step))).isInstanceOf(Reply.Ignored.class);

        assertThat(host.snapshot().phase()).isEqualTo(Phase.READING);
    }

    @Test
    void aHostGivesNoAnswersAndWatchesWhatHappens() throws Exception {
        var host = games.host(open(GameSettings.standard()), teacher);
        assertThatThrownBy(() -> host.give(new Command.Alarm())).isInstanceOf(IllegalArgumentException.class);
        var changed = new CountDownLatch(1);

        try (var watch = host.watch(changed::countDown)) {
            assertThat(watch).isNotNull();
            host.give(new Command.Lock(true));
            assertThat(changed.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFinishedGameStaysInTheListAndCanStillBeLookedAt() {
        var game = open(GameSettings.standard());
        var host = games.host(game, teacher);

        host.give(new Command.Move(HostMove.END, host.snapshot().step()));

        var after = games.host(game, teacher);
        assertThat(after.snapshot().phase()).isEqualTo(Phase.OVER);
        assertThat(after.summary().turns()).isEmpty();
        assertThat(games.gamesOf(teacher)).singleElement().satisfies(listing -> assertThat(listing.id()).isEqualTo(game));
    }

    @Test
    void aGameIsForAClassThatItsHostSees() {
        var gone = Optional.of(new SchoolClassId(UUID.randomUUID()));

        assertThatThrownBy(() -> games.open(teacher, "Deck", questions(), GameSettings.standard(), gone))
                .isInstanceOf(LiveException.NoSuchClass.class);

        assertThat(games.gamesOf(teacher)).isEmpty();
    }

    @Test
    void whoTakesAGameHomeIsNotedInTheirSeatAndForgottenThere() {
        var game = open(GameSettings.standard());
        var fit = ((Nicknames.Reading.Fit) Nicknames.with(List.of()).read("Early Lark")).name();
        var token = TokenHash.of(UUID.randomUUID().toString().replace("-", "")).orElseThrow();
        var reply = new CompletableFuture<Object>();
        running.find(game).orElseThrow().give(new Command.Join(token, fit, OptionalInt.empty(), Optional.empty()), reply::complete);
        reply.orTimeout(20, TimeUnit.SECONDS).join();
        var learner = LearnerId.random();

        var secret = store.find(game).orElseThrow().secret();
        assertThat(games.takeHome(TakeHomeTokens.token(game, secret, new SeatId(0)), learner)).isPresent();

        var data = keeping.stream().filter(feature -> feature.name().equals("games")).findFirst().orElseThrow();
        assertThat(data.export(learner).toString()).contains("Early Lark");
        data.forget(learner);
        assertThat(data.keepsAnything(learner)).isFalse();
    }

    @Test
    void aTokenThatNobodyMadeTakesNothingHome() {
        var game = open(GameSettings.standard());

        assertThat(games.takeHome("", LearnerId.random())).isEmpty();
        assertThat(games.takeHome(game + "_0_" + "0".repeat(32), LearnerId.random())).isEmpty();
    }
}
