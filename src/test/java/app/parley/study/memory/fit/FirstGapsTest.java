package app.parley.study.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FirstGapsTest {

    private final List<History> cards = new ArrayList<>();

    private void cards(int count, Rating first, double days) {
        for (int i = 0; i < count; i++) {
            cards.add(History.builder().add(Instant.EPOCH, 0, first).add(Instant.EPOCH, 0, Rating.GOOD)
                    .add(Instant.EPOCH, days, Rating.GOOD).build());
        }
    }

    private List<Integer> keptDays(Rating first) {
        return FirstGaps.of(Reviews.of(cards, 1)).withoutOutliers().groups(first.grade()).stream().map(group -> group.days).toList();
    }

    @Test
    void theRarestGapsGoUntilTwentyCardsWouldHaveGone() {
        cards(100, Rating.GOOD, 1);
        cards(7, Rating.GOOD, 2);
        cards(7, Rating.GOOD, 3);
        cards(7, Rating.GOOD, 4);

        assertThat(keptDays(Rating.GOOD)).containsExactly(1, 4);
    }

    @Test
    void ofManyCardsOneInTwentyMayGo() {
        cards(900, Rating.GOOD, 1);
        cards(30, Rating.GOOD, 2);
        cards(70, Rating.GOOD, 3);

        assertThat(keptDays(Rating.GOOD)).containsExactly(1, 3);
    }

    @Test
    void nineteenCardsAreTooFewForARating() {
        cards(19, Rating.HARD, 1);
        cards(20, Rating.GOOD, 1);

        assertThat(keptDays(Rating.HARD)).isEmpty();
        assertThat(keptDays(Rating.GOOD)).containsExactly(1);
    }

    @Test
    void smallGroupsGoEvenAfterThat() {
        for (int days = 1; days <= 10; days++) {
            cards(5, Rating.GOOD, days);
        }

        assertThat(keptDays(Rating.GOOD)).isEmpty();
    }

    @Test
    void longGapsGoLaterAfterEasy() {
        cards(30, Rating.GOOD, 100);
        cards(30, Rating.GOOD, 101);
        cards(30, Rating.EASY, 365);
        cards(30, Rating.EASY, 366);

        assertThat(keptDays(Rating.GOOD)).containsExactly(100);
        assertThat(keptDays(Rating.EASY)).containsExactly(365);
    }

    @Test
    void cardsOfRemovedGroupsAreLeftOutOfTraining() {
        cards(40, Rating.GOOD, 1);
        cards(3, Rating.GOOD, 50);
        var all = Reviews.of(cards, 1);

        assertThat(FirstGaps.of(all).withoutOutliers().kept(all).cards()).isEqualTo(40);
    }

    @Test
    void aCardWhoseFirstAnswerMayHaveBeenGuessedTellsNothingOfTheFirstStability() {
        cards.add(History.builder().add(Instant.EPOCH, 0, Rating.GOOD, 0.75).add(Instant.EPOCH, 2, Rating.GOOD).build());
        cards.add(History.builder().add(Instant.EPOCH, 0, Rating.GOOD).add(Instant.EPOCH, 2, Rating.GOOD, 0.5).build());
        cards.add(History.builder().add(Instant.EPOCH, 0, Rating.GOOD).add(Instant.EPOCH, 2, Rating.AGAIN, 0.5).build());

        var group = FirstGaps.of(Reviews.of(cards, 1)).groups(Rating.GOOD.grade()).getFirst();

        assertThat(group.cards).isEqualTo(3);
        assertThat(group.told).isEqualTo(1.5);
        assertThat(group.recall()).isEqualTo(1 / 3.0);
    }

    @Test
    void theOrderOfCardsDoesNotMatter() {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 500; i++) {
            cards(1, Rating.GOOD, 1 + random.nextInt(30));
        }
        var before = keptDays(Rating.GOOD);
        var reversed = cards.reversed().stream().toList();
        cards.clear();
        cards.addAll(reversed);

        assertThat(keptDays(Rating.GOOD)).isEqualTo(before);
    }
}
