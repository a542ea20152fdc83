package app.parley.results.ui;

import static org.awaitility.Awaitility.await;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.LiveGames;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Nicknames;
import app.parley.live.room.TokenHash;
import app.parley.live.run.RunningGames;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.StoredClasses;
import app.parley.people.Teacher;
import app.parley.people.store.ClassMemberStore;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.results.SessionId;
import app.parley.testing.Beans;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Classes and live games, whose answers are put into the log as a test wants them. */
final class PlayedGames {

    private static final List<String> NICKNAMES = List.of("Early Lark", "Red Squirrel", "Calm Wren", "Keen Swift");

    private final Beans beans;
    private final StoredClasses classes;

    PlayedGames(Beans beans) {
        this.beans = beans;
        this.classes = new StoredClasses(beans);
    }

    /** A class with members of these names, who joined an hour ago. */
    SchoolClass aClass(Teacher teacher, String name, List<String> members) {
        var joined = Instant.now().minus(Duration.ofHours(1));
        var made = classes.add(teacher, name, joined);
        members.forEach(member -> classes.join(made, LearnerId.random(), member, joined));
        return made;
    }

    List<LearnerId> members(SchoolClass schoolClass) {
        return beans.get(ClassMemberStore.class).members(schoolClass.id()).stream().map(ClassMember::learner).toList();
    }

    List<Question> choices(int count) {
        return Answers.choices(beans.get(Bank.class), count);
    }

    Game open(Teacher teacher, Optional<SchoolClass> schoolClass, List<Question> questions) {
        return new Game(teacher, beans.get(LiveGames.class).open(teacher.id(), "Moscow and the two Koreas",
                questions.stream().map(Question::ref).toList(), Settings.plain().build(), schoolClass.map(SchoolClass::id)), questions);
    }

    /** A game, and who sits in it. */
    final class Game {

        private final Teacher teacher;
        private final GameId id;
        private final List<Question> questions;
        private final List<Optional<LearnerId>> seats = new ArrayList<>();

        private Game(Teacher teacher, GameId id, List<Question> questions) {
            this.teacher = teacher;
            this.id = id;
            this.questions = questions;
        }

        SessionId session() {
            return new SessionId(SessionId.Kind.GAME, id.uuid());
        }

        String path() {
            return ResultsAddress.of(session());
        }

        /** Comes in, with a notebook or as a guest; returns the number of the seat. */
        int join(String nickname, Optional<LearnerId> learner) {
            var fit = ((Nicknames.Reading.Fit) Nicknames.with(List.of()).read(nickname)).name();
            var token = TokenHash.of(UUID.randomUUID().toString().replace("-", "")).orElseThrow();
            var reply = new CompletableFuture<Object>();
            beans.get(RunningGames.class).find(id).orElseThrow()
                    .give(new Command.Join(token, fit, OptionalInt.empty(), learner), reply::complete);
            reply.orTimeout(10, TimeUnit.SECONDS).join();
            seats.add(learner);
            return seats.size() - 1;
        }

        /** The first members come in, under names of their own. */
        Game join(List<LearnerId> members) {
            IntStream.range(0, NICKNAMES.size()).forEach(i -> join(NICKNAMES.get(i), Optional.of(members.get(i))));
            return this;
        }

        /**
         * Answers the first questions, one digit each, as {@link Answers#pick} has them, a space for no answer.
         *
         * @param millis how long each answer takes
         */
        Game answer(int seat, String digits, long millis) {
            var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            beans.get(AnswerLog.class).appendAll(IntStream.range(0, digits.length()).filter(place -> digits.charAt(place) != ' ')
                    .mapToObj(place -> Answers.answer(new Activity(Activity.Kind.LIVE, id.uuid()), new SeatId(seat).respondent(id),
                            seats.get(seat), place, questions.get(place), Answers.pick(questions.get(place), digits.charAt(place) - '0'),
                            now, Duration.ofMillis(millis))).toList());
            return this;
        }

        /** Ends the game, which is in its lobby. */
        Game end() {
            var hosting = beans.get(LiveGames.class).host(id, teacher.id());
            hosting.give(new Command.Move(HostMove.END, hosting.snapshot().step()));
            await().until(() -> beans.get(LiveGames.class).gamesOf(teacher.id()).stream()
                    .noneMatch(one -> one.id().equals(id) && one.isRunning()));
            return this;
        }

        QuestionRef question(int place) {
            return questions.get(place).ref();
        }
    }
}
