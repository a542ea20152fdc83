package app.parley.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UTF-8|Jörg Müller, 김서연",
        "US-ASCII|Jo Li",
        "UTF-16LE|Jörg Müller;10b",
        "UTF-16BE|Jörg Müller;10b",
        "UTF-16LE|김서연;10b;박지훈;10b",
        "windows-1252|Jörg Müller;Zoë van den Berg;Þórunn Jónsdóttir;José Ángel Núñez",
        "windows-1250|Jiří Dvořák;Eliška Nováková;Tomáš Černý;Lukáš Procházka",
        "windows-1250|Łukasz Wiśniewski;Agnieszka Wójcik;Grażyna Błaszczyk;Małgorzata Żółć",
        "windows-1251|Дмитрий Соколов;Олена Шевченко;Анна Иванова",
        "windows-1253|Ελένη Παπαδοπούλου;Γιώργος Αντωνίου",
        "windows-1254|İbrahim Yılmaz;Ayşe Şahin;Özgür Çelik;Tuğçe Güneş",
        "windows-1255|נועה כהן;דניאל לוי",
        "windows-1256|محمد العلي;فاطمة الزهراء",
        "windows-31j|田中 陽菜;佐藤 翔太;鈴木 さくら;高橋 健",
        "x-windows-949|김서연;박지훈;이민호;최수진"
    })
    void namesAreReadInWhatTheyAreWrittenIn(String charset, String names) {
        var bytes = names.getBytes(Charset.forName(charset));

        assertThat(CodePage.of(bytes).decode(bytes)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "UTF-16LE, UTF_16_LE", "UTF-16BE, UTF_16_BE"})
    void byteOrderMarkIsBelievedAndIsNoPartOfTheText(String charset, CodePage page) {
        var bytes = "\uFEFFJörg".getBytes(Charset.forName(charset));

        assertThat(CodePage.of(bytes)).isEqualTo(page);
        assertThat(page.decode(bytes)).isEqualTo("Jörg");
    }

    @Test
    void whatIsNoTextIsStillRead() {
        var noise = new byte[] {(byte) 0x81, 0, (byte) 0x8D, 7, (byte) 0xFF};

        assertThat(CodePage.of(noise).decode(noise)).isNotEmpty();
        assertThat(CodePage.of(new byte[0]).decode(new byte[0])).isEmpty();
    }

    @Test
    void anotherPageCanBeTried() {
        assertThat(CodePage.UTF_8.decode("Jörg".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("J\uFFFDrg");
    }
}
