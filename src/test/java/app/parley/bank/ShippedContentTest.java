package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.seeds.SeedFolder;
import app.parley.bank.seeds.SeedReader;
import app.parley.base.PlainText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the shipped bank promises: enough of everything, and no habit that gives the answers away. */
class ShippedContentTest {

    private static final BankContent CONTENT =
            SeedReader.read(SeedFolder.open("seeds", new PathMatchingResourcePatternResolver()).files());

    private static Collection<Question> questions() {
        return CONTENT.questions().values();
    }

    private static Stream<SingleChoice> singleChoices() {
        return questions().stream().map(Question::task).filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast);
    }

    static Stream<Source> sources() {
        return CONTENT.sources().stream();
    }

    static Stream<Person> people() {
        return CONTENT.people().stream();
    }

    private static double share(long part, long whole) {
        return 100.0 * part / whole;
    }

    @Test
    void thereAreEnoughQuestionsInTenToTwelveDecks() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(160);
        assertThat(CONTENT.decks()).hasSizeBetween(10, 12);
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfTaskOccursOftenEnough(TaskKind kind) {
        assertThat(questions()).filteredOn(question -> question.task().kind() == kind).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void eachArticleHasEnoughQuestions(Source source) {
        assertThat(CONTENT.questionsCiting(source.id())).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void enoughQuestionsCompareArticles() {
        assertThat(questions()).filteredOn(Question::comparesSources).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theReadingRoomIsFull() {
        assertThat(CONTENT.sources()).hasSize(5).allSatisfy(source -> assertThat(source.notes()).isNotEmpty());
        assertThat(CONTENT.people()).hasSizeGreaterThan(20);
        assertThat(CONTENT.agreements()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(CONTENT.timeline()).hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void theTimelineRunsFrom1972To2023() {
        assertThat(CONTENT.timeline().getFirst().from()).hasYear(1972);
        assertThat(CONTENT.timeline().getLast().from()).hasYear(2023);
    }

    @Test
    void easyMediumAndHardAreMixedWell() {
        Map<Difficulty, Long> counts = questions().stream()
                .collect(Collectors.groupingBy(Question::difficulty, Collectors.counting()));

        assertThat(share(counts.get(Difficulty.EASY), questions().size())).isBetween(33.0, 47.0);
        assertThat(share(counts.get(Difficulty.MEDIUM), questions().size())).isBetween(33.0, 47.0);
        assertThat(share(counts.get(Difficulty.HARD), questions().size())).isBetween(13.0, 27.0);
    }

    @Test
    void eachTopicHasQuestions() {
        assertThat(CONTENT.topics()).allSatisfy(topic ->
                assertThat(CONTENT.questionsOn(topic.id())).as(topic.title()).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void theRightOptionIsNotTheLongestTooOften() {
        var longest = singleChoices().filter(task -> {
            var right = task.options().stream().filter(Option::correct).findFirst().orElseThrow().text().length();
            return task.options().stream().filter(option -> !option.correct()).allMatch(option -> option.text().length() < right);
        }).count();

        assertThat(share(longest, singleChoices().count())).isLessThanOrEqualTo(45);
    }

    /** Options are shuffled, but an author's habit would show in files, exports and prints. */
    @Test
    void theRightOptionHasNoFavoritePlace() {
        Map<Integer, Long> places = singleChoices().filter(task -> task.options().size() == 4)
                .map(task -> task.options().stream().map(Option::correct).toList().indexOf(true))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var all = places.values().stream().mapToLong(Long::longValue).sum();

        assertThat(places.values()).hasSize(4).allSatisfy(count -> assertThat(share(count, all)).isBetween(10.0, 45.0));
    }

    @Test
    void trueIsNotTheAnswerTooOften() {
        var answers = questions().stream().map(Question::task).filter(TrueFalse.class::isInstance)
                .map(task -> ((TrueFalse) task).answer()).toList();

        assertThat(share(answers.stream().filter(holds -> holds).count(), answers.size())).isBetween(35.0, 65.0);
    }

    @Test
    void noPromptIsThereTwice() {
        Map<String, Question> seen = new HashMap<>();

        assertThat(questions()).allSatisfy(question -> assertThat(
                seen.put(String.join(" ", PlainText.words(question.prompt())), question)).isNull());
    }

    @Test
    void thePeopleAreAskedAbout() {
        assertThat(CONTENT.people()).filteredOn(person -> !CONTENT.questionsAbout(person.id()).isEmpty())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("people")
    void noNameOfAPersonIsForgivenAsASlipInAnother(Person person) {
        assertThat(PlainText.words(person.name())).filteredOn(word -> word.length() >= Spelling.LONG_WORD)
                .allSatisfy(word -> assertThat(Spelling.isName(word)).as(word).isTrue());
    }

    @Test
    void noFaceShowsTheSolutionOfATypedTask() {
        assertThat(questions()).filteredOn(question -> question.task() instanceof ShortAnswer
                || question.task() instanceof NumberAnswer).allSatisfy(question ->
                assertThat(BankJson.write(question.task().face(new Random(1))))
                        .doesNotContain(question.task().solution().getFirst()));
    }

    @Test
    void noPromptNamesItsOwnTypedAnswer() {
        assertThat(questions()).filteredOn(question -> question.task() instanceof ShortAnswer).allSatisfy(question ->
                assertThat(" " + String.join(" ", PlainText.words(question.prompt())) + " ").as(question.id().text())
                        .doesNotContain(" " + String.join(" ", PlainText.words(question.task().solution().getFirst())) + " "));
    }
}
