package app.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.seeds.SeedFolder;
import app.parley.bank.seeds.SeedReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Simulated answers to the questions that Parley ships with: of every kind, and all of them must fit. */
class ItemResponseTest {

    private static List<Question> questions;

    @BeforeAll
    static void readBank() {
        var folder = SeedFolder.open("file:seeds/", new PathMatchingResourcePatternResolver());
        questions = List.copyOf(SeedReader.read(folder.files()).questions().values());
    }

    @Test
    void scoreRisesWithAbility() {
        var weak = meanScore(-1.5);
        var middling = meanScore(0);
        var strong = meanScore(3);

        assertThat(weak).isBetween(0.1, 0.4);
        assertThat(middling).isBetween(0.4, 0.7);
        assertThat(strong).isGreaterThan(0.85);
    }

    private static double meanScore(double ability) {
        var random = new SplittableRandom(7);
        return questions.stream()
                .flatMap(question -> IntStream.range(0, 5).mapToObj(_ ->
                        question.task().mark(ItemResponse.draw(question, ability, random)).score()))
                .mapToDouble(score -> score).average().orElseThrow();
    }

    @Test
    void weakLearnersShowMixUpsPartialKnowledgeAndSkippedQuestions() {
        var random = new SplittableRandom(7);
        Set<MisconceptionId> misconceptions = new HashSet<>();
        var partly = 0;
        var skipped = 0;

        for (var question : questions) {
            var response = ItemResponse.draw(question, -0.5, random);
            var marking = question.task().mark(response);
            misconceptions.addAll(marking.misconceptions());
            partly += marking.score() > 0 && marking.score() < 1 ? 1 : 0;
            skipped += response instanceof Response.Nothing ? 1 : 0;
        }

        assertThat(misconceptions).hasSizeGreaterThan(5);
        assertThat(partly).isPositive();
        assertThat(skipped).isPositive();
    }

    @Test
    void sameSourceOfChanceGivesTheSameAnswers() {
        for (var question : questions) {
            assertThat(ItemResponse.draw(question, 0, new SplittableRandom(3)))
                    .isEqualTo(ItemResponse.draw(question, 0, new SplittableRandom(3)));
        }
    }
}
