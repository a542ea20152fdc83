package app.parley.bench;

import static app.parley.bank.Questions.aQuestion;

import app.parley.bank.Bank;
import app.parley.bank.BankFake;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.TeacherId;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.GroupAnswers;
import app.parley.record.store.AnswerLogs;
import app.parley.results.Names;
import app.parley.results.ResultMatrix;
import app.parley.results.Session;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Sitting;
import app.parley.results.Versions;
import app.parley.results.Which;
import app.parley.results.Who;
import app.parley.results.export.CsvWriter;
import app.parley.results.export.Table;
import app.parley.results.export.XlsxWriter;
import app.parley.results.statistics.ItemAnalysis;
import app.parley.results.statistics.Marks;
import app.parley.results.ui.SessionPages;
import app.parley.testing.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What results cost: item analysis of a million marks, the overview of a session read from the log, a school year of one class, and
 * the file of all answers. In a log that holds much else, on both databases. Each is checked against what was put in.
 */
final class ResultsBench implements Benchmark {

    private static final int MARKS = 1_000_000;
    private static final List<Integer> QUESTIONS = List.of(20, 50, 200, 1_000);
    private static final int QUESTIONS_OF_A_GAME = 50;
    private static final List<Integer> PLAYERS = List.of(35, 2_000);
    private static final int CLASS = 30;
    private static final int ANSWERS_OF_A_YEAR = 40_000;
    private static final int QUESTIONS_OF_A_YEAR = 400;
    private static final int OTHER_CLASSES = 5;
    private static final int EXPORTED = 100_000;
    private static final int BATCH = 5_000;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 40;
    /** Files take longer. */
    private static final int FILE_WARM_UPS = 5;
    private static final int FILE_ROUNDS = 10;
    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    private final Question[] asked = IntStream.range(0, QUESTIONS_OF_A_YEAR)
            .mapToObj(i -> aQuestion().id("question-" + i).topics("topic-" + i % 12).build()).toArray(Question[]::new);
    private final List<QuestionRef> questions = Stream.of(asked).map(Question::ref).toList();
    private final Bank bank = new BankFake().with("all", asked);

    @Override
    public String name() {
        return "results";
    }

    @Override
    public void run() {
        SessionPages.prepare();
        System.out.println("Item analysis of 1,000,000 marks, on one core");
        QUESTIONS.forEach(ResultsBench::itemAnalysis);
        for (var database : Database.values()) {
            var dataSource = database.migrated();
            System.out.println(database);
            try {
                readings(dataSource);
            } catch (RuntimeException e) {
                throw new IllegalStateException("on " + database, e);
            }
            // What the embedded one keeps in memory must not weigh on the other.
            if (dataSource instanceof JdbcConnectionPool pool) {
                pool.dispose();
            }
        }
    }

    private static void itemAnalysis(int places) {
        var random = new SplittableRandom(places);
        var table = new double[MARKS / places][places];
        for (var row : table) {
            double ability = random.nextDouble();
            Arrays.setAll(row, _ -> random.nextDouble() < ability ? 1 : random.nextInt(5) / 4.0);
        }
        var maximum = new double[places];
        Arrays.fill(maximum, 1);
        measure("  %,d attempts, %,d questions".formatted(table.length, places), () -> ItemAnalysis.of(Marks.of(table, maximum)),
                analysis -> check(analysis.places().stream().allMatch(item -> item.discriminationIndex().value().orElse(-1) > 0),
                        "a question that does not separate"));
    }

    private void readings(DataSource dataSource) {
        var log = AnswerLogs.logOn(dataSource);
        var games = new ArrayList<Activity>();
        var pupils = Stream.generate(LearnerId::random).limit(CLASS).toList();
        try {
            for (int i = 0; i < OTHER_CLASSES; i++) {
                store(log::appendAll, year(Stream.generate(LearnerId::random).limit(CLASS).toList(), i));
            }
            store(log::appendAll, year(pupils, 99));
            for (var players : PLAYERS) {
                var game = new Activity(Activity.Kind.LIVE, UUID.randomUUID());
                games.add(game);
                store(log::appendAll, game(game, players));
            }
        } finally {
            ((Lifecycle) log).stop();
        }
        // As both databases do by themselves after a while: when they do it must make no difference here.
        JdbcClient.create(dataSource).sql("analyze").update();
        var answers = AnswerLogs.groupAnswersOn(dataSource);
        for (int i = 0; i < games.size(); i++) {
            var game = Sitting.ofMany(games.get(i), questions.subList(0, QUESTIONS_OF_A_GAME));
            int all = PLAYERS.get(i) * QUESTIONS_OF_A_GAME;
            measure("  %,d players, %d questions: overview".formatted(PLAYERS.get(i), QUESTIONS_OF_A_GAME),
                    () -> SessionPages.overview(read(answers, game), bank),
                    overview -> check(answers(overview.matrix()) == all && !overview.findings().isEmpty(), "answers are missing"));
            measure("    of which reading", () -> read(answers, game).session().matrix(Which.FIRST),
                    matrix -> check(answers(matrix) == all, "answers are missing"));
            if (all == EXPORTED) {
                exports(answers, game);
            }
        }
        measure("  %d pupils, %,d answers".formatted(CLASS, ANSWERS_OF_A_YEAR), () -> history(answers, pupils),
                matrix -> check(matrix.rows().size() == CLASS && matrix.questions().size() == QUESTIONS_OF_A_YEAR,
                        "pupils or questions are missing"));
    }

    private static int answers(ResultMatrix matrix) {
        return matrix.rows().stream().mapToInt(ResultMatrix.Row::answered).sum();
    }

    private static SessionResults read(GroupAnswers answers, Sitting game) {
        var session = new Session.Builder(List.of(), List.of(game), Versions.APART);
        answers.of(List.of(game.activity()), GroupAnswers.MAX_ANSWERS, session::add);
        var info = new SessionInfo(new SessionId(SessionId.Kind.GAME, game.activity().id()), new TeacherId(UUID.randomUUID()),
                Optional.empty(), "A game", START, Optional.of(START));
        var built = session.build();
        var names = new HashMap<Who, String>();
        built.people().forEach(who -> names.put(who, "Player " + names.size()));
        return new SessionResults(info, built, new Names(Map.of(), names), true);
    }

    /** From the query to the last byte; and how much is alive at most while only the file is written. */
    private void exports(GroupAnswers answers, Sitting game) {
        var formats = Map.<String, Format>of("CSV", CsvWriter::write, "XLSX", (table, out) -> XlsxWriter.write(List.of(table), out));
        formats.forEach((name, format) -> {
            measure("  %,d answers as %s".formatted(EXPORTED, name), FILE_WARM_UPS, FILE_ROUNDS, () -> {
                var out = new CountingOutput();
                write(format, SessionPages.answers(read(answers, game), bank), out);
                return out;
            }, out -> check(out.bytes > EXPORTED * 10L, "the file is too small"));
            var table = SessionPages.answers(read(answers, game), bank);
            var out = new WatchingOutput();
            write(format, table, out);
            System.out.printf("    alive while it is written: at most %.1f MB more%n", out.mostMore() / 1e6);
        });
    }

    private interface Format {

        void write(Table table, OutputStream out) throws IOException;
    }

    private static void write(Format format, Table table, OutputStream out) {
        try {
            format.write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResultMatrix history(GroupAnswers answers, Collection<LearnerId> pupils) {
        var session = new Session.Builder(pupils, List.of(), Versions.TOGETHER);
        answers.of(pupils, START, START.plus(Duration.ofDays(400)), GroupAnswers.MAX_ANSWERS, session::add);
        return session.build().overTime(Which.LAST);
    }

    private List<Answer> game(Activity game, int players) {
        var random = new SplittableRandom(players);
        return IntStream.range(0, players).boxed().flatMap(_ -> {
            var seat = LearnerId.random();
            double ability = random.nextDouble();
            return IntStream.range(0, QUESTIONS_OF_A_GAME)
                    .mapToObj(place -> answer(game, seat, place, questions.get(place), ability, START, random));
        }).toList();
    }

    /** Some attempts at quizzes of 20 questions every week. */
    private List<Answer> year(List<LearnerId> pupils, long seed) {
        var random = new SplittableRandom(seed);
        var answers = new ArrayList<Answer>();
        for (int quiz = 0; answers.size() < ANSWERS_OF_A_YEAR; quiz++) {
            var pupil = pupils.get(quiz % pupils.size());
            var attempt = new Activity(Activity.Kind.QUIZ, UUID.randomUUID());
            var when = START.plus(Duration.ofHours(4L * (quiz / pupils.size() + 1)));
            int from = 20 * random.nextInt(QUESTIONS_OF_A_YEAR / 20);
            double ability = random.nextDouble();
            for (int place = 0; place < 20; place++) {
                answers.add(answer(attempt, pupil, place, questions.get(from + place), ability, when.plusSeconds(place), random));
            }
        }
        return answers.subList(0, ANSWERS_OF_A_YEAR);
    }

    private Answer answer(Activity activity, LearnerId learner, int place, QuestionRef question, double ability, Instant when,
            SplittableRandom random) {
        var task = (SingleChoice) bank.question(question).task();
        var option = random.nextDouble() < ability ? task.options().getFirst() : task.options().get(random.nextInt(1, 4));
        var marking = task.mark(new Response.Chosen(Set.of(option.id())));
        return new Answer(AnswerId.random(), activity, learner.uuid(), place, Optional.of(learner), question,
                new Response.Chosen(Set.of(option.id())), marking.score(), marking.misconceptions(), when,
                StudyDay.at(when, ZoneOffset.UTC), Optional.of(Duration.ofMillis(random.nextInt(1_000, 30_000))));
    }

    private static void store(Consumer<List<Answer>> log, List<Answer> answers) {
        for (int from = 0; from < answers.size(); from += BATCH) {
            log.accept(answers.subList(from, Math.min(from + BATCH, answers.size())));
        }
    }

    private static <T> void measure(String name, Supplier<T> work, Consumer<T> check) {
        measure(name, WARM_UPS, ROUNDS, work, check);
    }

    private static <T> void measure(String name, int warmUps, int rounds, Supplier<T> work, Consumer<T> check) {
        for (int i = 0; i < warmUps; i++) {
            check.accept(work.get());
        }
        var times = new Latencies();
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            var result = work.get();
            times.add(System.nanoTime() - begun);
            check.accept(result);
        }
        System.out.println(times.row(name));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
