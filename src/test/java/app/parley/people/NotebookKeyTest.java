package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookKeyTest {

    @Test
    void listIsLongEnoughForFiftyOneBits() {
        var bits = NotebookKey.WORDS * Math.log(KeyWords.LIST.size()) / Math.log(2);

        assertThat(bits).isGreaterThan(51);
    }

    @Test
    void listHasOnlyPlainDifferentWords() {
        assertThat(KeyWords.LIST).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @Test
    void longestKeyFitsIntoTheForm() {
        var longest = KeyWords.LIST.stream().mapToInt(String::length).max().orElseThrow();

        assertThat(NotebookKey.WORDS * (longest + 3)).isLessThanOrEqualTo(NotebookKey.MAX_LENGTH);
    }

    @Test
    void newKeysDiffer() {
        var keys = new HashSet<NotebookKey>();

        for (var i = 0; i < 1000; i++) {
            keys.add(NotebookKey.random());
        }

        assertThat(keys).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acorn violin lantern kettle",
                "acorn-violin-lantern-kettle",
                "  Acorn  VIOLIN\tlantern\nKettle ",
                "acorn, violin, lantern, kettle.",
                "acorn_violin_lantern_kettle",
                "１ ａｃｏｒｎ violin ２ lantern kettle"
            })
    void typedKeyIsTakenForgivingly(String typed) {
        assertThat(NotebookKey.parse(typed))
                .contains(new NotebookKey(List.of("acorn", "violin", "lantern", "kettle")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acorn violin lantern",
                "acorn violin lantern kettle acorn",
                "acorn violin lantern kettles",
                "acornviolin lantern kettle",
                "<b>acorn violin lantern kettle</b>"
            })
    void anythingElseIsNoKey(String typed) {
        assertThat(NotebookKey.parse(typed)).isEmpty();
    }

    @Test
    void endlessInputIsNoKey() {
        assertThat(NotebookKey.parse("acorn ".repeat(100_000))).isEmpty();
    }

    @Test
    void keyOfOtherWordsCannotBeMade() {
        assertThatThrownBy(() -> new NotebookKey(List.of("acorn", "violin", "lantern", "xyzzy")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keyDoesNotShowItselfInLogs() {
        var key = new NotebookKey(List.of("acorn", "violin", "lantern", "kettle"));

        assertThat(key.toString()).doesNotContain("acorn");
    }
}
