package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.live.GameSettings;
import app.parley.live.LiveGames;
import app.parley.live.room.Nicknames;
import app.parley.live.run.RunningGames;
import app.parley.people.SchoolClass;
import app.parley.people.Teacher;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a class of the story play live games, at the time of the story and without waiting. */
@Component
@Profile("demo")
class LivePlay {

    private final LiveGames games;
    private final RunningGames running;
    private final Nicknames nicknames;
    private final Bank bank;

    LivePlay(LiveGames games, RunningGames running, Nicknames nicknames, Bank bank) {
        this.games = games;
        this.running = running;
        this.nicknames = nicknames;
        this.bank = bank;
    }

    /** Plays a game from the lobby to its end, with those of the class who are there. */
    void play(Teacher teacher, SchoolClass schoolClass, Timetable.Game game, List<Participant> learners) {
        var questions = game.questions().stream().map(Question::ref).toList();
        var random = new SplittableRandom(game.title().hashCode() + 31L * schoolClass.name().text().hashCode());
        var host = new Actor(game.at());
        host.act(() -> {
            var id = games.open(teacher.id(), game.title(), questions, GameSettings.standard(), Optional.of(schoolClass.id()));
            var round = new LiveRound(games.host(id, teacher.id()), running.find(id).orElseThrow(), nicknames, bank, host, random);
            for (var learner : learners) {
                if (isThere(learner.pupil(), random)) {
                    round.join(learner);
                }
            }
            round.play();
            return host;
        });
    }

    private static boolean isThere(Pupil pupil, SplittableRandom random) {
        return random.nextDouble() < 0.85 + 0.15 * pupil.effort() && !pupil.name().equals(Roster.NEWCOMER);
    }
}
