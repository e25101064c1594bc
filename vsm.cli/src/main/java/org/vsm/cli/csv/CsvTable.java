package org.vsm.cli.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A table of comma-separated values (RFC 4180), one column after the other, each with how to get its value from a row.
 * Decimal points, 12 significant digits; what nobody knows is empty. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 *
 * @param <T> what a row is made of
 */
final class CsvTable<T> {

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final Map<String, Function<T, String>> columns = new LinkedHashMap<>();

    CsvTable<T> text(String name, Function<T, String> value) {
        columns.put(name, row -> harmless(value.apply(row)));
        return this;
    }

    CsvTable<T> number(String name, Function<T, Double> value) {
        columns.put(name, row -> written(value.apply(row)));
        return this;
    }

    CsvTable<T> truth(String name, Function<T, Boolean> value) {
        columns.put(name, row -> value.apply(row) == null ? "" : value.apply(row).toString());
        return this;
    }

    /** Prints the head and the rows. */
    void print(List<T> rows, PrintStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord(columns.keySet());
            rows.forEach(row -> csv.writeRecord(columns.values().stream().map(column -> column.apply(row)).toList()));
            csv.flush();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Double number) {
        return number == null ? "" : BigDecimal.valueOf(number).round(TWELVE_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String harmless(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
