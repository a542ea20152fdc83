package app.parley.live.room;

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
import app.parley.bank.TrueFalse;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is handed out before the reveal tells what is right. Whatever only the key holds bears a mark. */
class SecrecyTest {

    private static final String MARK = "zzkey";
    private static final MisconceptionId MIX_UP = new MisconceptionId(MARK + "-mix-up");

    static Stream<Task> tasks() {
        return Stream.of(new SingleChoice(List.of(Option.right("a"), Option.wrong("b", MIX_UP), Option.wrong("c"))),
                new MultipleChoice(List.of(Option.right("a"), Option.right("b"), Option.wrong("c", MIX_UP))),
                new TrueFalse(true, Optional.of(MIX_UP)),
                new ShortAnswer(List.of(MARK), List.of(new Mistake(MARK + " too", MIX_UP))),
                new NumberAnswer(new BigDecimal("7654321"), BigDecimal.ONE, "year",
                        List.of(new NumberAnswer.Slip(new BigDecimal("7654322"), MIX_UP))),
                new Ordering(List.of(item("a"), item("b"), item("c"))),
                new Matching(List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2"), new Matching.Pair("c", "3")),
                        List.of("4"), List.of(new Matching.WrongPair("a", "2", MIX_UP))),
                new Cloze(List.of("x ", " y"), List.of(new Cloze.Gap(List.of(MARK), List.of(), List.of(new Mistake("m", MIX_UP))))));
    }

    private static Ordering.Item item(String text) {
        return new Ordering.Item(ChoiceId.of(text), text, Optional.of(MARK));
    }

    private static Question marked(Task task) {
        var question = Questions.aQuestion().task(task).build();
        return new Question(question.ref(), question.prompt(), task, question.topics(), question.difficulty(),
                question.timeLimit(), "Explained: " + MARK, question.citations(), question.mentions());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theKeyIsInNoViewBeforeTheReveal(Task task) {
        var play = Play.of(Settings.plain().readingTime(Duration.ofSeconds(5)), marked(task));
        var ana = play.join("Ana");
        var seen = new ArrayList<String>();
        seen.add(everything(play, ana));
        play.next();
        assertThat(play.seen().asked().orElseThrow().face()).isEmpty();
        seen.add(everything(play, ana));
        play.next();
        seen.add(everything(play, ana));
        play.close().log();
        seen.add(everything(play, ana));

        assertThat(seen).allSatisfy(view -> assertThat(view).doesNotContain(MARK, "7654321", "correct", "misconception=Optional["));
        assertThat(everything(play.next(), ana)).contains(MARK);
    }

    private static String everything(Play play, SeatId seat) {
        return play.seen() + "\n" + play.seenBy(seat);
    }

    /** A right answer and a wrong one look alike until the reveal. */
    @Test
    void anAnswerSaysNothingOfItsWorthBeforeTheReveal() {
        var right = answered(Play.RIGHT);
        var wrong = answered(Play.WRONG);

        assertThat(right.result()).isEmpty();
        assertThat(right.board()).isEqualTo(wrong.board());
        assertThat(right.game().asked()).isEqualTo(wrong.game().asked());
    }

    private static PlayerView answered(Response response) {
        var play = Play.choices(Settings.plain(), 2);
        var ana = play.join("Ana");
        play.next().answer(ana, response);
        return play.close().seenBy(ana);
    }

    @Test
    void theCommonPartIsMadeOnceForAll() {
        var play = Play.choices(Settings.plain(), 2);
        var ana = play.join("Ana");
        var ben = play.join("Ben");
        play.next();
        var before = play.room.gameView();

        play.answer(ana, Play.RIGHT);

        assertThat(play.seenBy(ben).game()).isSameAs(before).isSameAs(play.seenBy(ana).game());
        assertThat(play.close().room.gameView()).isNotSameAs(before);
    }
}
