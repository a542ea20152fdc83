package app.parley.bank.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TimelineEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeedReaderTest {

    private final SmallSeeds seeds = SmallSeeds.faultless();

    private static List<String> faultsOf(SmallSeeds seeds) {
        return faultsOf(seeds.folder().files());
    }

    private static List<String> faultsOf(List<SeedFile> files) {
        return refusal(files).faults().stream().map(SeedFault::toString).toList();
    }

    private static SeedFaultsException refusal(List<SeedFile> files) {
        return Objects.requireNonNull(catchThrowableOfType(SeedFaultsException.class, () -> SeedReader.read(files)),
                "these files should have been refused");
    }

    private List<SeedFile> withBytes(String name, byte[] bytes) {
        var files = new ArrayList<>(seeds.withoutFile(name).folder().files());
        files.add(new SeedFile(name, bytes));
        return files;
    }

    @ParameterizedTest
    @MethodSource("app.parley.bank.seeds.BrokenSeeds#all")
    void eachFaultIsNamedWithItsPlace(BrokenSeeds broken) {
        assertThat(faultsOf(broken.seeds())).isEqualTo(broken.faults());
    }

    @Test
    void faultlessFilesGiveTheBankThatTheyDescribe() {
        var content = SeedReader.read(seeds.folder().files());

        assertThat(content.decks()).singleElement().satisfies(deck -> assertThat(deck.questions())
                .extracting(QuestionId::text).containsExactly("single", "multiple", "statement", "typed", "counted",
                        "ordered", "matched", "gapped"));
        assertThat(content.questions().values()).extracting(question -> question.ref().version()).containsOnly(1);
        assertThat(content.misconceptions()).hasSize(1);
    }

    @Test
    void allFaultsInAllFilesAreToldAtOnceInTheOrderOfTheFiles() {
        var faulty = seeds.changing("answer: false", "answer: maybe").changing("difficulty: hard", "difficulty: 3")
                .changing("people.yaml", "country: russia", "country: Russia!");

        assertThat(faultsOf(faulty)).containsExactly(
                "decks/small.yaml:46:13: true or false is wanted here, not \"maybe\"",
                "decks/small.yaml:55:17: one of easy, medium, hard is wanted here, not 3",
                "people.yaml:4:14: an id has lower case letters, digits and single hyphens, and at most 80 characters; "
                        + "\"Russia!\" is none");
    }

    @Test
    void noMoreThanFiftyFaultsAreListedAndTheRestIsCounted() {
        var many = new StringBuilder("topics:\n  - {id: leaders, title: Leaders}\n");
        for (int i = 0; i < 70; i++) {
            many.append("  - {id: topic-").append(i).append("}\n");
        }

        var refusal = refusal(seeds.with("topics.yaml", many.toString()).folder().files());

        assertThat(refusal.faults()).hasSize(50);
        assertThat(refusal.unlisted()).isEqualTo(20);
    }

    @Test
    void aMissingFileIsNotBlamedOnThoseWhoReferToIt() {
        assertThat(faultsOf(seeds.withoutFile("sources.yaml"))).containsExactly("sources.yaml: the file is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "decks/other.yml | nobody reads this file; its name has to end in .yaml",
            "peoples.yaml | nobody reads this file; did you mean \"people.yaml\"?"})
    void aFileThatNobodyWouldReadIsPointedOut(String name, String message) {
        assertThat(faultsOf(seeds.with(name, "a: b"))).containsExactly(name + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "topics: [                       | topics.yaml:1:10: this is not YAML",
            "topics: {id: a}: b              | topics.yaml:1:16: this is not YAML",
            "topics: []\\n---\\ntopics: []   | topics.yaml:2:1: this is not YAML",
            "topics: &all []                 | topics.yaml:1:9: anchors",
            "topics: !!java.net.URL [a]      | topics.yaml:1:9: this is not YAML: Global tag is not allowed",
            "topics: !local [a]              | topics.yaml:1:9: tags (!) are not read",
            "topics: ['\\0']                 | topics.yaml: the file contains the character U+0000",
            "'' | topics.yaml: the file is empty",
            "just words                      | topics.yaml:1:1: keys with values"})
    void whatIsNoPlainYamlIsRefused(String text, String fault) {
        var yaml = text.replace("\\n", "\n").replace("\\0", "\0");

        assertThat(faultsOf(seeds.with("topics.yaml", yaml))).singleElement().asString()
                .startsWith(fault);
    }

    @Test
    void aliasesThatMultiplyAreRefusedBeforeTheyGrow() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            char previous = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [").append(("*" + previous + ", ").repeat(9)).append("x]\n");
        }

        assertThat(faultsOf(seeds.with("topics.yaml", bomb.toString())))
                .containsExactly("topics.yaml:1:4: anchors (&) and aliases (*) are not read in seed files; write the text out");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(faultsOf(seeds.with("topics.yaml", "topics: " + "[".repeat(5_000) + "]".repeat(5_000))))
                .singleElement().asString().startsWith("topics.yaml").contains("this is not YAML");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThat(faultsOf(withBytes("topics.yaml", new byte[SeedFile.MAX_BYTES + 1])))
                .containsExactly("topics.yaml: the file is larger than 1 MB");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        assertThat(faultsOf(withBytes("topics.yaml", "topics: [é]".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("topics.yaml: the file is not UTF-8 text");
    }

    @Test
    void whatTheAuthorWroteIsQuotedHarmlessly() {
        var hostile = seeds.changing("difficulty: hard", "difficulty: \"\\u202e\\e[2J" + "x".repeat(100) + "\"");

        assertThat(faultsOf(hostile)).singleElement().asString()
                .contains("not \"\ufffd\ufffd[2Jxxx").endsWith("xxx…\"").doesNotContain("\u202e", "\u001b");
    }

    @Test
    void wordsThatOtherProgramsTakeForSomethingElseStayWords() {
        var content = SeedReader.read(seeds.changing("title: A small deck", "title: Yes").folder().files());

        assertThat(content.decks().getFirst().title()).isEqualTo("Yes");
    }

    @Test
    void textIsComposedAndWithoutBlanksAroundIt() {
        var content = SeedReader.read(seeds.changing("title: A small deck", "title: \"  Ko\\u0304no \"").folder().files());

        assertThat(content.decks().getFirst().title()).isEqualTo("K\u014dno");
    }

    @ParameterizedTest
    @CsvSource({"year, '', 2023-01-01", "season, spring, 2023-03-01", "season, summer, 2023-06-01",
            "season, autumn, 2023-09-01", "season, winter, 2023-12-01"})
    void anInexactDateBeginsWithItsFirstDay(String precision, String season, LocalDate from) {
        var dated = seeds.changing("timeline.yaml", """
                date: "2023-10-18"
                    until: "2023-10-19"
                    precision: day
                """, "date: \"2023\"\n    precision: " + precision + "\n"
                + (season.isEmpty() ? "" : "    season: " + season + "\n"));

        var event = SeedReader.read(dated.folder().files()).timeline().getFirst();

        assertThat(event).extracting(TimelineEvent::from).isEqualTo(from);
    }

    @Test
    void aSpeakerMayBeNamedWithAnEnding() {
        var content = SeedReader.read(seeds.changing("What did Lavrov say?", "What were Lavrov's words?")
                .folder().files());

        assertThat(content.question(new QuestionId("multiple"))).map(Question::citations).get().asString()
                .contains("Sergei Lavrov");
    }

    @Test
    void theFingerprintTellsContentsAndNamesApart() {
        var fingerprint = seeds.folder().fingerprint();

        assertThat(SmallSeeds.faultless().folder().fingerprint()).isEqualTo(fingerprint);
        assertThat(seeds.changing("Fill the gaps.", "Fill the gaps!").folder().fingerprint()).isNotEqualTo(fingerprint);
        assertThat(seeds.with("decks/b.yaml", "").folder().fingerprint())
                .isNotEqualTo(seeds.with("decks/c.yaml", "").folder().fingerprint());
    }
}
