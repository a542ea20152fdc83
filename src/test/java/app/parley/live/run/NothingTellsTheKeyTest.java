package app.parley.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Mistake;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TaskKind;
import app.parley.bank.TrueFalse;
import app.parley.live.Settings;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.wire.ServerMessages;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every byte that a player is sent before the reveal, for every kind of task. Whatever only the key holds bears a mark. */
class NothingTellsTheKeyTest {

    private static final String MARK = "zzkey";
    private static final MisconceptionId MIX_UP = new MisconceptionId(MARK + "-mix-up");
    /** The fields that the common part may have before the reveal; a new one has to be thought about here. */
    private static final Set<String> GAME = Set.of("title", "scoring", "phase", "paused", "changeable", "players", "goal", "q",
            "formula", "teams");
    private static final Set<String> QUESTION = Set.of("turn", "n", "of", "kind", "vote", "prompt", "face", "reveal");
    private static final Set<String> YOU = Set.of("left", "name", "code", "team", "takesPart", "total", "answer", "result",
            "rightSoFar", "asked", "points", "rank", "of", "gap", "takeHome");

    private final Rooms rooms = new Rooms();

    @AfterEach
    void close() {
        rooms.close();
    }

    /** A task with a right and a wrong response that says nothing of the key. */
    record Case(Task task, Response right, Response wrong) {
    }

    static Stream<Case> cases() {
        var single = new SingleChoice(List.of(Option.right("a"), Option.wrong("b", MIX_UP), Option.wrong("c")));
        var matching = new Matching(List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2"), new Matching.Pair("c", "3")),
                List.of("4"), List.of(new Matching.WrongPair("a", "2", MIX_UP)));
        return Stream.of(new Case(single, chosen("a"), chosen("b")),
                new Case(new MultipleChoice(List.of(Option.right("a"), Option.right("b"), Option.wrong("c", MIX_UP))),
                        chosen("a", "b"), chosen("c")),
                new Case(new TrueFalse(true, Optional.of(MIX_UP)), new Response.Truth(true), new Response.Truth(false)),
                new Case(new ShortAnswer(List.of(MARK), List.of(new Mistake(MARK + " too", MIX_UP))),
                        new Response.Text("something"), new Response.Text("else")),
                new Case(new NumberAnswer(new BigDecimal("7654321"), BigDecimal.ONE, "men",
                        List.of(new NumberAnswer.Slip(new BigDecimal("7654399"), MIX_UP))),
                        new Response.Numeric(new BigDecimal(5)), new Response.Numeric(new BigDecimal(6))),
                new Case(new Ordering(List.of(item("a"), item("b"), item("c"))), ordered("a", "b", "c"), ordered("c", "b", "a")),
                new Case(matching, new Response.Matched(Map.of()), new Response.Matched(Map.of())),
                new Case(new Cloze(List.of("x ", " y"), List.of(new Cloze.Gap(List.of(MARK), List.of(),
                        List.of(new Mistake(MARK + " not", MIX_UP))))),
                        new Response.Filled(List.of("p")), new Response.Filled(List.of("q"))));
    }

    private static Response chosen(String... texts) {
        return new Response.Chosen(new HashSet<>(Stream.of(texts).map(ChoiceId::of).toList()));
    }

    private static Response ordered(String... texts) {
        return new Response.Ordered(Stream.of(texts).map(ChoiceId::of).toList());
    }

    private static Ordering.Item item(String text) {
        return new Ordering.Item(ChoiceId.of(text), text, Optional.of(MARK));
    }

    private static Question marked(Task task) {
        var question = Questions.aQuestion().task(task).build();
        return new Question(question.ref(), question.prompt(), task, question.topics(), question.difficulty(),
                question.timeLimit(), "Explained: " + MARK, question.citations(), question.mentions());
    }

    @Test
    void thereIsACaseForEachKindOfTask() {
        assertThat(cases().map(one -> one.task().kind())).containsExactlyInAnyOrder(TaskKind.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void beforeTheRevealNothingDiffersForWhoIsRight(Case one) {
        var game = rooms.open(Settings.standard().readingTime(Duration.ofSeconds(2))
                .finishWhenAllAnswered(false).build(), marked(one.task()));
        var phones = new HashMap<Integer, FakePhone>();
        var told = new HashMap<Integer, List<String>>();
        for (int player = 0; player < 2; player++) {
            Rooms.join(game, player);
            phones.put(player, Rooms.phone(game, player));
            told.put(player, new ArrayList<>());
        }

        Rooms.move(game, HostMove.NEXT);
        rooms.pass(game, Duration.ofSeconds(3));
        told.get(0).add(ServerMessages.reply(Rooms.answer(game, 0, 0, one.right()).orElseThrow()));
        told.get(1).add(ServerMessages.reply(Rooms.answer(game, 1, 0, one.wrong()).orElseThrow()));
        Rooms.move(game, HostMove.PAUSE);
        Rooms.move(game, HostMove.RESUME);
        rooms.close(game);
        phones.forEach((player, _) -> phones.put(player, again(game, player, phones.get(player), told.get(player))));

        told.forEach((_, texts) -> assertThat(texts).isNotEmpty()
                .noneMatch(text -> text.contains(MARK) || text.contains("7654321")));
        var last = told.values().stream().map(texts -> frame(texts.getLast())).toList();
        assertThat(last).allSatisfy(NothingTellsTheKeyTest::hasOnlyWhatIsAllowed);
        assertThat(last.getFirst().get("game")).isEqualTo(last.getLast().get("game"));
        assertThat(last).extracting(frame -> frame.get("you").get("result").isNull()).containsOnly(true);

        Rooms.move(game, HostMove.NEXT);
        Rooms.await(() -> Rooms.snapshot(game).phase() == Phase.REVEALED);
        Rooms.await(() -> phones.get(0).frames().getLast().game().contains("Explained: " + MARK));
    }

    /** The phone is loaded anew, and is shown the state once more. */
    private FakePhone again(RunningGame game, int player, FakePhone before, List<String> told) {
        before.frames().forEach(frame -> told.add(frame.text(0, rooms.time.nanos())));
        var phone = Rooms.phone(game, player);
        phone.frames().forEach(frame -> told.add(frame.text(0, rooms.time.nanos())));
        return phone;
    }

    private static JsonNode frame(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static void hasOnlyWhatIsAllowed(JsonNode frame) {
        assertThat(frame.propertyNames()).containsExactlyInAnyOrder("t", "v", "game", "you");
        assertThat(frame.get("game").propertyNames()).containsExactlyInAnyOrderElementsOf(GAME);
        assertThat(frame.get("game").get("q").propertyNames()).containsExactlyInAnyOrderElementsOf(QUESTION);
        assertThat(frame.get("game").get("q").get("reveal").isNull()).isTrue();
        assertThat(frame.get("you").propertyNames()).containsExactlyInAnyOrderElementsOf(YOU);
    }
}
