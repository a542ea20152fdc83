package app.parley.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.study.memory.Review;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private final List<CardEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    /** Such as "L+ L- S+": learned rightly, wrongly, and answered as a card; "|" is the next day, "R" a reset. */
    private String counting(String history) {
        for (var word : history.split(" ")) {
            now = now.plusSeconds(60);
            if (word.equals("|")) {
                now = now.plusSeconds(86_400);
            } else if (word.equals("R")) {
                events.add(new CardEvent.Acted(new CardAction(UUID.randomUUID(), StudyFixture.id("q"), CardAction.Kind.RESET,
                        Optional.empty(), now, StudyDay.at(now, ZoneOffset.UTC)), events.size()));
            } else {
                events.add(new CardEvent.Answered(new Review(word.endsWith("+") ? Rating.GOOD : Rating.AGAIN, now,
                        StudyDay.at(now, ZoneOffset.UTC), 0, 1, false), events.size(), kind(word)));
            }
        }
        return Repetition.counting(events).stream().map(RepetitionTest::word).collect(Collectors.joining(" "));
    }

    private static Activity.Kind kind(String word) {
        return switch (word.charAt(0)) {
            case 'L' -> Activity.Kind.LEARN;
            case 'M' -> Activity.Kind.MATCH;
            case 'Q' -> Activity.Kind.QUIZ;
            default -> Activity.Kind.STUDY;
        };
    }

    private static String word(CardEvent event) {
        return event instanceof CardEvent.Answered answered
                ? answered.kind().name().charAt(0) + (answered.review().rating().passed() ? "+" : "-") : "R";
    }

    @Test
    void recognizedAndRecalledIsAllThatADayTells() {
        assertThat(counting("L+ L+ L+ M+ L+")).isEqualTo("L+ L+");
    }

    @Test
    void oneMistakeADayCounts() {
        assertThat(counting("L- L- L+ L- L+ L+")).isEqualTo("L- L+ L+");
    }

    @Test
    void afterAMistakeTwoRightAnswersCountAgain() {
        assertThat(counting("L+ L+ L- L+ L+ L+")).isEqualTo("L+ L+ L- L+ L+");
    }

    @Test
    void eachDayBeginsAnew() {
        assertThat(counting("L- L+ L+ L+ | L- L+ L+ L+")).isEqualTo("L- L+ L+ L- L+ L+");
    }

    @Test
    void answersToCardsAndInQuizzesAlwaysCount() {
        assertThat(counting("L+ L+ S+ Q+ S- S- L- Q- L+")).isEqualTo("L+ L+ S+ Q+ S- S- Q- L+");
    }

    @Test
    void whatTheCardsToldAlreadyIsNotToldAgain() {
        assertThat(counting("S- L- S+ S+ L+")).isEqualTo("S- S+ S+");
    }

    @Test
    void aResetBeginsAnew() {
        assertThat(counting("L- L+ L+ R L- L+")).isEqualTo("L- L+ L+ R L- L+");
    }
}
