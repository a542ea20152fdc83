package app.parley.live.room;

import static app.parley.live.room.Play.RIGHT;
import static app.parley.live.room.Play.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubtedKeyTest {

    private final Play play = Play.choices(Settings.plain(), 5);
    private List<SeatId> seats = List.of();

    private void come(int players) {
        seats = IntStream.range(0, players).mapToObj(i -> play.join("Lark " + i)).toList();
    }

    /** Asks the next question; so many are right, and always the same ones first. */
    private void ask(int right) {
        play.next();
        IntStream.range(0, seats.size()).forEach(i -> play.answer(seats.get(i), i < right ? RIGHT : WRONG));
    }

    /** After these questions the first seats are the best. */
    private void askBefore(int... right) {
        for (int one : right) {
            ask(one);
            play.reveal();
            play.next();
        }
    }

    @Test
    void hostIsAskedOnceTheTurnIsClosedWhenTheBestAgreeOnAWrongOption() {
        come(12);
        askBefore(10, 7, 4);
        ask(0);
        assertThat(play.room.doubtedKey()).isEmpty();

        play.close();

        assertThat(play.room.doubtedKey()).contains(new DoubtedKey(ChoiceId.of("Agreed Framework").text(), 4, 4));
        assertThat(play.log().next().room.doubtedKey()).isPresent();
    }

    @Test
    void nobodyIsAskedWhenTheBestAreRight() {
        come(12);
        askBefore(10, 7, 4);
        ask(4);

        assertThat(play.close().room.doubtedKey()).isEmpty();
    }

    @Test
    void fewerThanThreeOtherQuestionsDoNotTellWhoIsBest() {
        come(12);
        askBefore(10, 7);
        ask(0);

        assertThat(play.close().room.doubtedKey()).isEmpty();
    }

    @Test
    void nothingIsSaidAboutFewPlayers() {
        come(9);
        askBefore(8, 5, 3);
        ask(0);

        assertThat(play.close().room.doubtedKey()).isEmpty();
    }

    @Test
    void inTheLobbyAndAfterARestartThereIsNothingElseToSay() {
        come(12);
        assertThat(play.room.doubtedKey()).isEmpty();
        askBefore(10, 7, 4);
        ask(0);
        play.close();

        assertThat(play.restart().room.doubtedKey()).isPresent();
    }
}
