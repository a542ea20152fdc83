package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.room.Nicknames.Fault;
import app.parley.live.room.Nicknames.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {

    private final Nicknames rules = Nicknames.with(List.of("# of this school", "Xylofant", "*quux*"));

    private static Nickname name(String text) {
        return Nicknames.fit(text);
    }

    private static boolean lookAlike(String one, String other) {
        return name(one).looks().stream().anyMatch(name(other).looks()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Zoë", "李小龍", "김민준", "Дмитрий", "Ana 🌟", "x", "7", "مريم", "ปรีชา", "Đặng Thị Ngọc"})
    void namesOfAllScriptsAreTaken(String typed) {
        assertThat(rules.read(typed)).isEqualTo(new Reading.Fit(name(Normalizer.normalize(typed, Normalizer.Form.NFC))));
    }

    @Test
    void blanksAreTidiedUpAndMarksComposed() {
        assertThat(rules.read("  Zoe\u0308 \t\u00a0 May ")).isEqualTo(new Reading.Fit(name("Zoë May")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123456789012345678901"})
    void lengthIsFromOneToTwenty(String typed) {
        assertThat(rules.read(typed)).isEqualTo(new Reading.Unfit(Fault.LENGTH));
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(rules.read("a" + "🌟".repeat(19))).isInstanceOf(Reading.Fit.class);
        assertThat(rules.read("a" + "🌟".repeat(20))).isEqualTo(new Reading.Unfit(Fault.LENGTH));
        assertThat(rules.read("a".repeat(1_000_000))).isEqualTo(new Reading.Unfit(Fault.LENGTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\u200bb", "a\u200db", "a\ufeffb", "a\ue000b",
            "a\u0378b", "a\ud800b", "a\u3164b", "a\u2800b", "a\udb40\udc41b", "...", "🌟", "\u0301a", "a\u0301\u0301\u0301\u0301", "a\u20dd"})
    void whatHidesOrHeapsIsRefused(String typed) {
        assertThat(rules.read(typed)).isEqualTo(new Reading.Unfit(Fault.CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fuck", "FuCk you", "f.u.c.k", "f u c k", "fuuuuuck", "fück", "ƒuck", "5hit", "sh!t", "a$$", "4ss", "ass1",
            "motherfucker", "bullshit", "fυck", "ѕhіt", "HITLER", "h1tl3r fan", "kill yourself", "KillYourself", "Xylofant",
            "xyl0fant", "myquuxes", "Scheiße", "arschloch", "putain", "mierda", "пизда", "сука", "씨발", "개새끼", "死ね", "くそ"})
    void wordsThatDoNotBelongAreFound(String typed) {
        assertThat(rules.read(typed)).isEqualTo(new Reading.Unfit(Fault.WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scunthorpe", "Cassandra", "Class 10B", "Sussex", "Middlesex", "Dickens", "Hancock", "Yoshito", "Shiitake",
            "Fukushima", "Nazir", "Analisa", "Grape", "Therapist", "Snigger", "Nigeria", "Cockatoo", "Assam", "Titian", "Room 455",
            "Agent 7175", "As S", "Essen", "Pass", "Porntip", "パチンコ", "Chinki", "Cumbria",
            "Isis", "Suica", "Matsushita", "Mishit", "Penistone", "Arsenal", "Documenta"})
    void innocentNamesPass(String typed) {
        assertThat(rules.read(typed)).isInstanceOf(Reading.Fit.class);
    }

    @ParameterizedTest
    @CsvSource({"Ana, ANA", "Ana, Аna", "Ian, lan", "Bob, B0b", "Anna May, AnnaMay", "Zoe, Ζoe", "Tim, Tirn", "Вова, вова", "paypal, pаypаl"})
    void namesThatLookTheSameAreTheSame(String one, String other) {
        assertThat(lookAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ana, Anna", "Zoe, Zoë", "Kim, Tim", "김민준, 김민수", "Ali, Eli"})
    void namesThatLookDifferentAreDifferent(String one, String other) {
        assertThat(lookAlike(one, other)).isFalse();
    }

    @Test
    void everyGeneratedNameIsFitAndLooksLikeNoOther() {
        var looks = new HashSet<String>();
        var unfit = new ArrayList<String>();

        for (var adjective : GeneratedNames.ADJECTIVES) {
            for (var noun : GeneratedNames.NOUNS) {
                var name = adjective + " " + noun;
                if (!rules.read(name).equals(new Reading.Fit(name(name))) || !GeneratedNames.isOne(name)
                        || !looks.addAll(name(name).looks())) {
                    unfit.add(name);
                }
            }
        }
        assertThat(unfit).isEmpty();
        assertThat(GeneratedNames.ADJECTIVES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(GeneratedNames.NOUNS).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void suggestionsAreFreeAndDifferent() {
        var random = new Random(7);
        var taken = new HashSet<Nickname>();

        for (int i = 0; i < 500; i++) {
            taken.addAll(rules.suggest(20, taken::contains, random));
        }

        assertThat(taken).hasSize(10_000);
    }

    @Test
    void suggestionsEndWhenAllAreTaken() {
        assertThat(rules.suggest(5, _ -> true, new Random(7))).isEmpty();
    }

    @Test
    void aMadeUpNameIsNoGeneratedOne() {
        assertThat(GeneratedNames.isOne("Early Bird")).isFalse();
        assertThat(GeneratedNames.isOne("Lark")).isFalse();
        assertThat(GeneratedNames.isOne("early lark")).isFalse();
    }
}
