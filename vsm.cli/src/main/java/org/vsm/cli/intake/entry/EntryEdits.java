package org.vsm.cli.intake.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.text.Amounts;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.intake.text.StateText;
import org.vsm.cli.workbook.sheet.Words;

/** Takes a filled-in collection sheet over: what is said of elements that there are, and new steps. Nothing vanishes without a word. */
public final class EntryEdits {
    private final StateText state;
    private final Amounts amounts;
    private final Words words;
    private final EntryReport report;
    private final Map<String, String> names = new HashMap<>();

    /** @param titles of elements, as they stand in the sheet, by their names */
    public EntryEdits(StateText state, Amounts amounts, StateFigures figures, Map<String, String> titles, Words words, EntryReport report) {
        this.state = state;
        this.amounts = amounts;
        this.words = words;
        this.report = report;
        for (ElementFigures element : figures.elements()) {
            for (String title : new String[] {element.name(), element.label().title(), titles.get(element.name())}) {
                names.putIfAbsent(plain(title), element.name());
            }
        }
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Takes all lines over.
     *
     * @param wrong lines with which the text would have errors, with the reasons
     */
    public void take(ReturnedStream stream, Map<ReturnedRow, Reason> wrong) {
        Origins origins = new Origins(stream, words);
        NewSteps newSteps = new NewSteps(state, names, report);
        Set<String> seen = new HashSet<>();
        for (ReturnedRow row : stream.rows()) {
            Line line = new Line(row, amounts, origins);
            if (line.isEmpty() && row.step().isEmpty()) {
                continue;
            }
            if (wrong.containsKey(row)) {
                report.refuse(line, "line", wrong.get(row));
            } else if (!row.element().isEmpty() && !seen.add(row.element())) {
                report.refuse(line, "line", Reason.of(Refusal.TWICE));
            } else {
                line.unreadable().forEach((column, why) -> report.refuse(line, column, Reason.of(why)));
                if (row.element().isEmpty()) {
                    newSteps.take(line);
                } else {
                    new KnownElement(state, line, names, report).take();
                }
            }
        }
        origins.tell(report);
    }
}
