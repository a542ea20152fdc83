package app.parley.results.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both files are read back by a program that knows nothing of ours. */
class WritersTest {

    private static final LocalDateTime LESSON = LocalDateTime.of(2026, 11, 19, 10, 15);

    @TempDir
    private Path folder;

    private static Table names(String... names) {
        return Table.of("Names", List.of(new Table.Column("Name", 20)), 1,
                Stream.of(names).map(name -> Table.row(Value.of(name))).toList());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String csv(Table table) {
        return new String(bytes(out -> CsvWriter.write(table, out)), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> records(Table table) throws IOException {
        var text = csv(table);
        assertThat(text).startsWith("\ufeff");
        try (var parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static String csvCell(String text) throws IOException {
        return records(names(text)).get(1).get(0);
    }

    private static byte[] xlsx(Table... tables) {
        return bytes(out -> XlsxWriter.write(List.of(tables), out));
    }

    private static Cell xlsxCell(Table table, int row, int column) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(table)), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read().get(row).getCell(column);
        }
    }

    private String part(byte[] xlsx, String name) throws IOException {
        var file = Files.write(folder.resolve("file.xlsx"), xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\",\"Ana\")", "@SUM(1+1)", "+1", "-1", "=1", "\t=1", "\r\n=1", "  =1", "\"=1", "'=1",
            "“=1", "＝1", "＋1", "－1", "＠SUM(1)", "\u202e=1", "\u200b=1", "\ufeff=1", "%00", "|calc", "−1"})
    void whatMightBeAFormulaIsTextInCsv(String hostile) throws IOException {
        assertThat(csvCell(hostile)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana;=1+1", "Ana; \"@SUM(1)"})
    void aCellThatASemicolonBeginsIsTextToo(String hostile) throws IOException {
        assertThat(csvCell(hostile)).startsWith("Ana;'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Jean-Luc", "3 = three", "O'Neil", "김정은", "Ольга", "a@b.example", "👩‍👩‍👧 family", "1. He flies; 2. He lands"})
    void whatIsHarmlessStaysAsItIs(String harmless) throws IOException {
        assertThat(csvCell(harmless)).isEqualTo(harmless);
        assertThat(xlsxCell(names(harmless), 1, 0).getText()).isEqualTo(harmless);
    }

    @Test
    void quotesCommasAndLineBreaksComeBack() throws IOException {
        assertThat(csv(names("Ana \"the best\", 10b"))).isEqualTo("\ufeffName\r\n\"Ana \"\"the best\"\", 10b\"\r\n");
        assertThat(csvCell("one\ntwo\tthree")).isEqualTo("one two three");
    }

    @Test
    void whatTurnsTheDirectionOfReadingOrCannotBeSeenIsLeftOut() throws IOException {
        var hostile = "\u202egnp.exe\u202c\u0000\u0007A\u200fna\u2066\ud800\uffff\ufffe";

        assertThat(csvCell(hostile)).isEqualTo("gnp.exeAna");
        assertThat(xlsxCell(names(hostile), 1, 0).getText()).isEqualTo("gnp.exeAna");
    }

    @Test
    void numbersStayNumbersInCsv() throws IOException {
        var table = Table.of("Numbers", IntStream.range(0, 7).mapToObj(i -> new Table.Column("c" + i, 8)).toList(), 0,
                List.of(Table.row(Value.of(-1), Value.of(1 / 3.0), Value.percent(0.725), Value.of(1e7), new Value.Moment(LESSON),
                        Value.nothing(), Value.of(-0.0).shaded(Value.Shade.WRONG))));

        assertThat(records(table).get(1)).containsExactly("-1", "0.3333333333", "0.725", "10000000", "2026-11-19 10:15:00", "", "0");
    }

    @Test
    void cellsOfAWorkbookAreTyped() throws IOException {
        var table = Table.of("Types", IntStream.range(0, 5).mapToObj(i -> new Table.Column("c" + i, 8)).toList(), 1,
                List.of(Table.row(Value.of("=1+1"), Value.of(-1.5), Value.percent(0.5), new Value.Moment(LESSON), Value.nothing())));

        assertThat(xlsxCell(table, 1, 0).getType()).isEqualTo(CellType.STRING);
        assertThat(xlsxCell(table, 1, 0).getText()).isEqualTo("=1+1");
        assertThat(xlsxCell(table, 1, 0).getFormula()).isNull();
        assertThat(xlsxCell(table, 1, 1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(xlsxCell(table, 1, 1).asNumber()).isEqualByComparingTo("-1.5");
        assertThat(xlsxCell(table, 1, 2).getDataFormatString()).isEqualTo("0.0%");
        assertThat(xlsxCell(table, 1, 3).asDate()).isEqualTo(LESSON);
        assertThat(part(xlsx(table), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void headerAndNamesStayInViewAndShadesAreFills() throws IOException {
        var table = Table.of("Heatmap", List.of(new Table.Column("Name", 20), new Table.Column("1", 5)), 1,
                List.of(Table.row(Value.of("Ana"), Value.of(0).shaded(Value.Shade.WRONG)),
                        Table.row(Value.of("Ben"), Value.of(1).shaded(Value.Shade.RIGHT))));

        var file = xlsx(table);

        assertThat(part(file, "xl/worksheets/sheet1.xml")).containsPattern("<pane[^>]*xSplit=\"1\"[^>]*ySplit=\"1\"[^>]*state=\"frozen\"");
        assertThat(part(file, "xl/styles.xml")).contains("E67757", "C5E0D3");
        var styles = Pattern.compile("<c r=\"B[23]\" s=\"(\\d+)\"").matcher(part(file, "xl/worksheets/sheet1.xml")).results()
                .map(match -> match.group(1)).toList();
        assertThat(styles).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void sheetsOfOneNameAndNamesThatNoSheetMayHaveDoNotMatter() throws IOException {
        var one = Table.of("A/B: [all]* ? and far more than a sheet can be called", List.of(new Table.Column("x", 5)), 0, List.of());

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(one, one)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()).toList()).hasSize(2).doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContain("/", ":", "[", "]", "*", "?"));
        }
    }

    @Test
    void fiveHundredNamesAndDuplicatesAllArrive() throws IOException {
        var names = IntStream.range(0, 500).mapToObj(i -> "Pupil " + i / 2).toArray(String[]::new);

        assertThat(records(names(names))).hasSize(501);
        assertThat(xlsxCell(names(names), 500, 0).getText()).isEqualTo("Pupil 249");
    }

    @Test
    void veryLongTextFitsIntoACell() throws IOException {
        assertThat(xlsxCell(names("x".repeat(100_000)), 1, 0).getText()).hasSizeLessThan(32_767);
    }
}
