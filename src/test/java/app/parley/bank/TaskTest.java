package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every kind of task. */
class TaskTest {

    /** Every name that may occur in what a browser gets before the answer. Add to it only what tells nothing. */
    private static final Set<String> ALLOWED = Set.of("options", "several", "id", "text", "unit", "items", "left", "right",
            "pieces", "gaps", "choices");

    static Stream<Task> tasks() {
        return BankJsonTest.tasks();
    }

    private static Stream<String> names(JsonNode node) {
        return Stream.concat(node.propertyStream().flatMap(property ->
                        Stream.concat(Stream.of(property.getKey()), names(property.getValue()))),
                node.isArray() ? node.valueStream().flatMap(TaskTest::names) : Stream.of());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aFaceHoldsNothingButWhatIsOnTheAllowList(Task task) {
        var face = new JsonMapper().readTree(BankJson.write(task.face(new Random(7))));

        assertThat(ALLOWED).containsAll(names(face).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theSameSeedShowsTheSameFace(Task task) {
        assertThat(task.face(new Random(42))).isEqualTo(task.face(new Random(42)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void anotherSeedShowsTheSameThingsInAnotherOrder(Task task) {
        var faces = IntStream.range(0, 50).mapToObj(seed -> task.face(new Random(seed))).distinct().toList();

        assertThat(faces).hasSize(faces.getFirst() instanceof TaskFace.Statement || faces.getFirst() instanceof TaskFace.ShortText
                || faces.getFirst() instanceof TaskFace.Number ? 1 : faces.size());
        assertThat(faces.stream().map(face -> sortedLetters(BankJson.write(face))).distinct()).hasSize(1);
    }

    private static List<Integer> sortedLetters(String text) {
        return text.chars().sorted().boxed().toList();
    }

    @Test
    void thePlaceOfTheRightOptionIsEvenlyDrawn() {
        var task = new SingleChoice(List.of(Option.right("a"), Option.wrong("b"), Option.wrong("c"), Option.wrong("d")));
        var places = new int[4];
        var random = new Random(2026);

        for (int i = 0; i < 4_000; i++) {
            var options = ((TaskFace.Options) task.face(random)).options();
            places[options.stream().map(TaskFace.Label::text).toList().indexOf("a")]++;
        }

        assertThat(Arrays.stream(places).boxed()).allSatisfy(count -> assertThat(count).isBetween(880, 1120));
    }

    @Test
    void anOrderingIsNeverShownSolved() {
        var task = new Ordering(Stream.of("a", "b", "c").map(Ordering.Item::of).toList());
        var random = new Random(1);
        var shown = new TreeSet<String>();

        for (int i = 0; i < 500; i++) {
            shown.add(((TaskFace.Items) task.face(random)).items().stream().map(TaskFace.Label::text)
                    .collect(Collectors.joining()));
        }

        assertThat(shown).containsExactly("acb", "bac", "bca", "cab", "cba");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void nothingIsWorthNothingAndShowsTheSolution(Task task) {
        var marking = task.mark(new Response.Nothing());

        assertThat(marking.isZero()).isTrue();
        assertThat(marking.misconceptions()).isEmpty();
        assertThat(marking.parts()).extracting(Marking.Part::verdict).contains(Marking.Verdict.MISSED)
                .isSubsetOf(Marking.Verdict.MISSED, Marking.Verdict.PASSED_OVER);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aResponseOfAnotherKindIsRefused(Task task) {
        var refused = BankJsonTest.responses().filter(response -> {
            try {
                task.mark(response);
                return false;
            } catch (IllegalArgumentException _) {
                return true;
            }
        }).count();

        assertThat(refused).as("at most the response of its own kind, and nothing at all, are taken").isGreaterThanOrEqualTo(6);
    }

    @Test
    void choicesThatReadTheSameHaveTheSameIdAndOthersAnother() {
        assertThat(ChoiceId.of("Seoul")).isEqualTo(ChoiceId.of("Seoul")).isNotEqualTo(ChoiceId.of("seoul"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChoiceId("Seoul"));
    }
}
