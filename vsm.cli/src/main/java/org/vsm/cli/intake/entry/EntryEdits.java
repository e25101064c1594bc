package org.vsm.cli.intake.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Team;
import org.vsm.cli.intake.ReturnedBook.ReturnedRow;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.text.Amounts;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.intake.text.StateText;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.entry.EntryColumn;
import org.vsm.cli.workbook.sheet.Words;

/** Takes a filled-in collection sheet over: numbers of elements that there are, and new steps. */
public final class EntryEdits {
    private final StateText state;
    private final Amounts amounts;
    private final Words words;
    private final EntryReport report;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> teams = new HashMap<>();

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
        for (Team team : figures.flow().teams()) {
            teams.put(plain(team.title()), team.name());
            teams.put(plain(team.name()), team.name());
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Takes all lines over. */
    public void take(ReturnedStream stream) {
        String usual = stream.unit() == CellUnit.Kind.DAY ? "d" : stream.unit().name().toLowerCase(Locale.ROOT);
        String day = stream.day() instanceof Double number ? " " + day(number) : "";
        NewSteps newSteps = new NewSteps(state, names, teams, report);
        Set<String> seen = new HashSet<>();
        for (ReturnedRow row : stream.rows()) {
            Line line = new Line(row, amounts, usual);
            boolean isNew = row.element().isEmpty() && line.has(EntryColumn.STEP);
            if (!isNew && (!line.isFilled() || row.element().isEmpty() || !seen.add(row.element()))) {
                continue;
            }
            String title = line.words(EntryColumn.STEP) == null ? row.element() : line.words(EntryColumn.STEP);
            if (!line.hasUnit() || line.hasWordsForNumbers()) {
                report.refuse(line.number(), title, line.hasUnit() ? "numbers" : "unit", Refusal.NOT_A_NUMBER);
            } else if (isNew) {
                newSteps.take(line, source(line, day));
            } else {
                new KnownElement(state, row.element(), line, names, report).take(source(line, day));
            }
        }
    }

    private static LocalDate day(double number) {
        return DateUtil.getLocalDateTime(number).toLocalDate();
    }

    /** What the text says about where a number comes from: with a blank before it, or nothing. */
    private String source(Line line, String day) {
        String known = line.words(EntryColumn.SOURCE);
        List<String> choices = List.of(words.text("known.all").split("\\|"));
        int choice = known == null ? -1 : choices.indexOf(known);
        return choice < 0 ? "" : (choice == 0 ? " measured" : " estimated") + day;
    }
}
