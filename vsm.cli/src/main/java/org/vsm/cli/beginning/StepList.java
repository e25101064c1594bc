package org.vsm.cli.beginning;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;

/** Names of steps out of a table as workshops write them. */
public final class StepList {

    /** What the head of the column may say. */
    private static final Set<String> HEADS = Set.of("step", "steps", "step name", "name", "activity", "task", "process step",
            "schritt", "schritte", "prozessschritt", "aktivität", "tätigkeit", "aufgabe");

    private StepList() {
    }

    /**
     * Reads the column that is headed as one of steps, else the first one. Commas, semicolons and tabs may separate cells.
     *
     * @param file as it is printed
     * @param csv the table
     * @return the names in their order, each only once: the second Check is "Check 2"
     * @throws CommandFailure where the text is no CSV or holds no name
     */
    public static List<String> read(String file, String csv, Labels labels) {
        List<CsvRecord> rows = rows(file, csv, labels);
        int column = rows.isEmpty() ? -1 : headed(rows.get(0));
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (CsvRecord row : column < 0 ? rows : rows.subList(1, rows.size())) {
            int cell = Math.max(0, column);
            String name = cell < row.getFieldCount() ? plain(row.getField(cell)) : "";
            if (!name.isEmpty()) {
                names.add(unique(name, taken));
            }
        }
        if (names.isEmpty()) {
            throw new CommandFailure(ExitCode.FINDINGS, labels.text("new.nosteps", file));
        }
        return names;
    }

    private static List<CsvRecord> rows(String file, String csv, Labels labels) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                .allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException | IOException e) {
            String line = rows.isEmpty() ? "1" : Long.toString(rows.get(rows.size() - 1).getStartingLineNumber() + 1);
            throw new CommandFailure(ExitCode.FINDINGS, labels.text("new.csv", file, line), e);
        }
        return rows;
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static int headed(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (HEADS.contains(plain(row.getField(i)).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String cell) {
        return cell.strip().replaceAll("\\s+", " ");
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }
}
