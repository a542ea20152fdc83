package app.parley.results.ui;

import static org.awaitility.Awaitility.await;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
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
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.SchoolClass;
import app.parley.people.StoredClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.results.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Teachers with classes and live games, whose answers are put into the log as a test wants them. */
final class PlayedGames {

    static final String PASSWORD = "correct horse";

    /** Where services are found: an application, or a server. */
    interface Beans {

        <T> T get(Class<T> type);
    }

    private final Beans beans;
    private final Bank bank;

    PlayedGames(Beans beans) {
        this.beans = beans;
        this.bank = beans.get(Bank.class);
    }

    Teacher aTeacher() {
        return beans.get(Teachers.class).enrol(DisplayName.of("Host " + UUID.randomUUID().toString().substring(0, 8)),
                new Password(PASSWORD));
    }

    /** A class with members of these names, who joined an hour ago. */
    SchoolClass aClass(Teacher teacher, String name, List<String> members) {
        var joined = Instant.now().minus(Duration.ofHours(1));
        var classes = new StoredClasses(beans.get(SchoolClassStore.class), beans.get(ClassMemberStore.class), beans.get(LearnerStore.class));
        var made = classes.add(teacher, name, joined);
        members.forEach(member -> classes.join(made, LearnerId.random(), member, joined));
        return made;
    }

    List<LearnerId> members(SchoolClass schoolClass) {
        return beans.get(ClassMemberStore.class).members(schoolClass.id()).stream().map(ClassMember::learner).toList();
    }

    /** Questions with one right option among at least three, in the order of the decks. */
    List<Question> choices(int count) {
        return bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream()).distinct()
                .filter(question -> question.task() instanceof SingleChoice single && single.options().size() > 2)
                .limit(count).toList();
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

        /**
         * Answers the first questions, one digit each: 0 for right, 1 to 3 for a wrong option, a space for no answer.
         *
         * @param millis how long each answer takes
         */
        Game answer(int seat, String digits, long millis) {
            var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            var answers = IntStream.range(0, digits.length()).filter(place -> digits.charAt(place) != ' ')
                    .mapToObj(place -> answer(seat, place, digits.charAt(place) - '0', now, millis)).toList();
            beans.get(AnswerLog.class).appendAll(answers);
            return this;
        }

        private Answer answer(int seat, int place, int digit, Instant now, long millis) {
            var question = questions.get(place);
            var single = (SingleChoice) question.task();
            var option = digit == 0 ? single.options().stream().filter(one -> one.correct()).findFirst().orElseThrow()
                    : single.options().stream().filter(one -> !one.correct()).toList().get(Math.min(digit, single.options().size() - 1) - 1);
            var response = new Response.Chosen(Set.of(option.id()));
            var marking = question.task().mark(response);
            return new Answer(AnswerId.random(), new Activity(Activity.Kind.LIVE, id.uuid()), new SeatId(seat).respondent(id), place,
                    seats.get(seat), question.ref(), response, marking.score(), Set.copyOf(marking.misconceptions()), now,
                    StudyDay.at(now, ZoneOffset.UTC), Optional.of(Duration.ofMillis(millis)));
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
