package app.parley.results.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as comma-separated values (RFC 4180) in UTF-8 with the byte order mark that makes spreadsheets read it as such.
 * Numbers stay numbers, with a point and at most {@value #DIGITS} digits; a share is a number from 0 to 1; what a spreadsheet might
 * take for a formula is text.
 */
public final class CsvWriter {

    private static final int DIGITS = 10;
    private static final MathContext ROUNDED = new MathContext(DIGITS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private CsvWriter() {
    }

    /** Writes everything and leaves the stream open. */
    public static void write(Table table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(column -> SafeText.defused(column.title())).toList());
        try (var rows = table.rows().get()) {
            for (var row : (Iterable<List<Value>>) rows::iterator) {
                for (var value : row) {
                    printer.print(text(value));
                }
                printer.println();
            }
        }
        printer.flush();
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> SafeText.defused(text);
            case Value.Number(double number) -> plain(number);
            case Value.Percent(double share) -> plain(share);
            case Value.Moment(var at) -> MOMENT.format(at);
            case Value.Nothing _ -> "";
            case Value.Shaded(Value inner, Value.Shade _) -> text(inner);
        };
    }

    private static String plain(double number) {
        if (number == (long) number) {
            return Long.toString((long) number);
        }
        var rounded = new BigDecimal(number).round(ROUNDED);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
