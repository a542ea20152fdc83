package app.parley.live;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.live.room.Nicknames;
import app.parley.live.run.HostedGames;
import app.parley.live.run.RunningGames;
import app.parley.live.run.TakeHomeTokens;
import app.parley.live.store.GameStore;
import app.parley.live.store.SeatNames;
import app.parley.live.store.StoredGame;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.TeacherId;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Live games, for whoever hosts them. */
@Service
public class LiveGames {

    /** The most games of one teacher that can run at the same time. */
    public static final int MAX_RUNNING = 10;

    /** The most games that a list shows. */
    public static final int MAX_LISTED = 100;

    private static final int MAX_TITLE = 200;

    private final RunningGames running;
    private final GameStore store;
    private final SeatNames names;
    private final SchoolClasses classes;
    private final AnswerLog answers;
    private final Nicknames nicknames;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LiveGames(RunningGames running, GameStore store, SeatNames names, SchoolClasses classes, AnswerLog answers,
            Nicknames nicknames, Clock clock) {
        this.running = running;
        this.store = store;
        this.names = names;
        this.classes = classes;
        this.answers = answers;
        this.nicknames = nicknames;
        this.clock = clock;
    }

    /**
     * Opens a game, ready for people to come in.
     *
     * @throws LiveException.NoSuchClass    if the host does not see the class, or it is gone
     * @throws LiveException.NothingToAsk   without questions, or with more than {@link GamePlan#MAX_QUESTIONS}
     * @throws LiveException.TooManyRunning if {@link #MAX_RUNNING} games of this teacher are not over
     */
    public GameId open(TeacherId host, String title, List<QuestionRef> questions, GameSettings settings,
            Optional<SchoolClassId> schoolClass) {
        if (questions.isEmpty() || questions.size() > GamePlan.MAX_QUESTIONS) {
            throw new LiveException.NothingToAsk();
        }
        if (schoolClass.isPresent() && schoolClass.flatMap(id -> classes.name(id, host)).isEmpty()) {
            throw new LiveException.NoSuchClass();
        }
        if (running.of(host).size() >= MAX_RUNNING) {
            throw new LiveException.TooManyRunning();
        }
        var plan = new GamePlan(GameId.random(), host, title.substring(0, Math.min(title.length(), MAX_TITLE)), questions,
                settings, random.nextLong(), clock.instant().truncatedTo(ChronoUnit.MILLIS), schoolClass);
        return running.open(plan).id();
    }

    /** What the teacher chose the last time. */
    public GameSettings settingsOf(TeacherId host) {
        return store.newestPlan(host).map(GamePlan::settings).orElseGet(GameSettings::standard);
    }

    /** @throws LiveException.NoSuchGame also for a game of somebody else */
    public Hosting host(GameId game, TeacherId host) {
        return running.find(game).filter(found -> found.plan().host().equals(host))
                .map(found -> HostedGames.running(found, nicknames))
                .or(() -> store.find(game).filter(stored -> stored.plan().host().equals(host))
                        .map(stored -> HostedGames.finished(stored, running.finished(stored), nicknames)))
                .orElseThrow(LiveException.NoSuchGame::new);
    }

    /** A teacher's games, the newest first, {@link #MAX_LISTED} at most. */
    public List<GameListing> gamesOf(TeacherId host) {
        return store.listed(host, MAX_LISTED).stream().map(listing -> running.find(listing.id())
                .filter(_ -> listing.isRunning())
                .map(game -> listing.withPlayers(game.ask(room -> room.gameView().players()))).orElse(listing)).toList();
    }

    /**
     * Puts what a player answered into a notebook: from then on the answers that stand in nobody's are this learner's, and
     * so is the seat with its name. Twice is once; what is in another notebook already stays there.
     *
     * @param token what the player's page was given at the end of the game
     * @return empty if the token leads to no seat
     */
    public Optional<TakenHome> takeHome(String token, LearnerId learner) {
        return claim(token).map(claim -> takeHome(claim.game(), claim.seat(), learner));
    }

    /** Whether a token leads to a seat. */
    public boolean isTakeHome(String token) {
        return claim(token).isPresent();
    }

    private record Claim(StoredGame game, SeatId seat) {
    }

    private Optional<Claim> claim(String token) {
        return TakeHomeTokens.read(token).flatMap(claim -> store.find(claim.game())
                .filter(stored -> claim.isTrue(stored.secret())).map(stored -> new Claim(stored, claim.seat())));
    }

    private TakenHome takeHome(StoredGame stored, SeatId seat, LearnerId learner) {
        var plan = stored.plan();
        var activity = new Activity(Activity.Kind.LIVE, plan.id().uuid());
        var respondent = seat.respondent(plan.id());
        names.own(plan.id(), seat, learner);
        answers.adopt(activity, respondent, learner);
        // In the order of the plan; a question asked again counts as it was answered last.
        var right = new LinkedHashMap<QuestionRef, Boolean>();
        plan.questions().forEach(question -> right.put(question, false));
        for (Answer answer : answers.of(List.of(activity), respondent)) {
            right.put(answer.question(), answer.score() == 1);
        }
        return new TakenHome(plan.id(), plan.title(),
                right.entrySet().stream().filter(entry -> !entry.getValue()).map(entry -> entry.getKey()).toList());
    }
}
