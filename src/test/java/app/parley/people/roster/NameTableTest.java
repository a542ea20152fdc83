package app.parley.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameTableTest {

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("one name on each line", "Ana\nBo\n", List.of("Ana", "Bo")),
                arguments("line ends of Windows and of old Macs", "Ana\r\nBo\rCy", List.of("Ana", "Bo", "Cy")),
                arguments("Excel's semicolons with a heading", "Name;Klasse\r\nAna;10b\r\nBo;10b\r\n", List.of("Ana", "Bo")),
                arguments("commas", "name,class\nAna,10b\n", List.of("Ana")),
                arguments("tabs", "Nr\tName\n1\tAna\n2\tBo\n", List.of("Ana", "Bo")),
                arguments("the separator named", "sep=,\nAna,10b\nBo,10c\n", List.of("Ana", "Bo")),
                arguments("commas inside of semicolons", "Name;Note\n\"Kim, Jun\";a, b, c\n", List.of("Kim, Jun")),
                arguments("first and last name", "Nachname;Vorname\nKim;Jun\nAhn;Mina\n", List.of("Jun Kim", "Mina Ahn")),
                arguments("first names only", "Class,First_Name\n10b,Ana\n", List.of("Ana")),
                arguments("no heading, numbers first", "1;Ana\n2;Bo\n", List.of("Ana", "Bo")),
                arguments("a heading and nothing else", "Name;Class\n", List.of()),
                arguments("nothing", "", List.of()),
                arguments("only separators", ";;;\n;;\n", List.of()),
                arguments("empty lines and ragged ones", "Name;Class\n\nAna\n;;\nBo;10b;x;y\n", List.of("Ana", "Bo")),
                arguments("quotation marks", "Name;Class\n\"Ana \"\"Ace\"\" Li\";10b\n", List.of("Ana \"Ace\" Li")),
                arguments("a line break in a cell", "Name;Class\n\"Ana\nLi\";10b\n", List.of("Ana Li")),
                arguments("a mark that is not closed", "Name;Class\n\"Ana;10b\nBo;10b\n", List.of("\"Ana", "Bo")),
                arguments("a mark in the middle", "Name;Class\n\"Ana\" Li;10b\nBo;10b\n", List.of("\"Ana\" Li", "Bo")),
                arguments("a formula", "Name;Class\n=HYPERLINK(\"http://x\");10b\n", List.of("=HYPERLINK(\"http://x\")")),
                arguments("scripts of the world", "이름;반\n김서연;10\n", List.of("김서연")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void fileIsRead(String what, String text, List<String> names) {
        var table = NameTable.ofFile(text);

        assertThat(table.names(table.choices().getFirst())).isEqualTo(names);
    }

    @Test
    void commaInAPastedLineIsPartOfTheName() {
        var table = NameTable.ofLines("Kim, Jun\nAhn, Mina\n");

        assertThat(table.width()).isEqualTo(1);
        assertThat(table.names(table.choices().getFirst())).containsExactly("Kim, Jun", "Ahn, Mina");
    }

    @Test
    void columnsCanBeChosenAndAreCalledByTheirHeadings() {
        var table = NameTable.ofFile("Nr;Nachname;Vorname\n1;Kim;Jun\n");

        assertThat(table.choices()).extracting(table::describe).containsExactly("Vorname + Nachname", "Nr", "Nr + Nachname",
                "Nachname + Nr", "Nachname", "Nachname + Vorname", "Vorname");
        assertThat(table.names(new NameTable.Columns(List.of(1, 2)))).containsExactly("Kim Jun");
    }

    @Test
    void columnsWithoutHeadingsAreCalledByWhatStandsInThem() {
        var table = NameTable.ofFile("1;Ana\n2;Bo\n");

        assertThat(table.describe(table.choices().getFirst())).isEqualTo("Ana");
    }

    @Test
    void endlessFileIsReadToAnEnd() {
        assertThat(NameTable.ofFile("Ana;x\n".repeat(100_000)).rows()).hasSize(NameTable.MAX_ROWS);
        assertThat(NameTable.ofFile("a;".repeat(100_000)).width()).isLessThanOrEqualTo(NameTable.MAX_COLUMNS);
    }
}
