package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;

/** What people change in a workbook comes back into the text, and nothing else of the text changes. */
class WayBackTest extends WithEditedWorkbook {
    private static final int WAIT = 3;
    private static final int PROCESS = 4;
    private static final String SHARES = "Choices, rework, skips, leaving";
    private static final String TEAMS = "Teams and machines";

    @Test
    void numbersAreRewrittenWhereTheyStandInTheirOldUnit() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> {
            input(workbook, "AsIs", "Resolve at first level", PROCESS).setCellValue(0.5);
            input(workbook, "AsIs", "Triage", WAIT).setCellValue(0.25);
            beside(workbook, "AsIs", SHARES, "Details are missing", -15).setCellValue(0.125);
            beside(workbook, "AsIs", SHARES, "no fault found", -15).setCellValue(0.2);
            beside(workbook, "AsIs", TEAMS, "2nd level", 3).setCellValue(4);
        });
        Called called = imported(book, model);
        assertEquals(incident().replace("PT 8 min", "PT 30 min").replace("wait time 20 min", "wait time 15 min")
                .replace("rework 12 %", "rework 12.5 %").replace("leave 3 %", "leave 20 %").replace("people 6", "people 4"),
                Files.readString(model), called.err());
        assertEquals(0, called.exitCode());
        assertTrue(called.out().contains("AsIs: Resolve at first level, process time: 8 min → 30 min\n"), called.out());
    }

    @Test
    void nothingIsWrittenWhereNothingWasChanged() throws IOException {
        Path model = model(incident());
        Called called = imported(Workbooks.write(model, folder), model);
        assertEquals(0, called.exitCode(), called.err());
        assertEquals("Nothing was changed in the workbook.\n", called.out());
        assertEquals(incident(), Files.readString(model));
    }

    @Test
    void aDryRunOnlyTells() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> input(workbook, "AsIs", "Triage", WAIT).setCellValue(1));
        Called called = imported(book, model, "--dry-run");
        assertTrue(called.out().contains("Triage, wait: 20 min → 1 h"), called.out());
        assertEquals(incident(), Files.readString(model));
    }

    @Test
    void anOverwrittenInheritedNumberBecomesAChangeOfTheLaterState() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> {
            overwrite(input(workbook, "ToBe", "Resolve at first level", PROCESS), 0.1);
            overwrite(beside(workbook, "ToBe", TEAMS, "2nd level", 3), 5);
        });
        Called called = imported(book, model);
        assertEquals(0, called.exitCode(), called.err());
        String text = Files.readString(model);
        String changes = "        change SecondLevel { people 5 }\n        change Resolve { process time 6 min }\n";
        assertTrue(text.contains(changes), text);
        assertEquals(incident(), text.replace(changes, ""));
    }

    @Test
    void whatTheTextSaysOtherwiseByNowIsListedAndNothingWritten() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> input(workbook, "AsIs", "Triage", WAIT).setCellValue(1));
        String newer = incident().replace("PT 8 min", "PT 9 min");
        Files.writeString(model, newer);
        Called called = imported(book, model);
        assertEquals(1, called.exitCode());
        assertTrue(called.err().contains("AsIs: Resolve at first level, process time: 8 min on export, 9 min in the text now"), called.err());
        assertEquals(newer, Files.readString(model));
        assertEquals(0, imported(book, model, "--force").exitCode());
        assertEquals(newer.replace("wait time 20 min", "wait time 1 h").replace("wait time 60 min", "wait time 1 h"),
                Files.readString(model).replace("wait time 60 min", "wait time 1 h"));
    }

    private static final String CHOICE = """
            value stream S "Service" {
                current state A {
                    step Log { process time 5 min  batch 2 }
                    either 70 % Easy { step Quick { process time 10 min } }
                        or 20 % Hard { step Deep { process time 2 h } }
                        or 10 % Odd { step Strange { process time 3 h } }
                    delivery
                }
                future state B from A {
                    due 2027-01-01
                }
            }
            """;

    @Test
    void sharesOfAChoiceThatDoNotAddUpAreListedAndTheRestIsTakenOver() throws IOException {
        Path model = model(CHOICE);
        Path book = edited(model, workbook -> {
            input(workbook, "A", "Log", PROCESS).setCellValue(60);
            beside(workbook, "A", SHARES, "Easy", 1).setCellValue(0.8);
            overwrite(beside(workbook, "B", SHARES, "Hard", 1), 0.3);
            overwrite(input(workbook, "B", "Deep", PROCESS), 60);
        });
        Called called = imported(book, model);
        assertEquals(1, called.exitCode(), called.err());
        assertEquals(List.of("A: Log, process time: 5 min → 1 h", "B: Deep, process time: 2 h → 1 h", "", "Not taken over:",
                "  A: Easy, share → 80 %: the text would have an error: The options of this choice add up to 110 %: at most 100 % is possible. "
                        + "Lower one of them.",
                "  B: Hard, share → 30 %: the text would have an error: The shares that are set here add up to 110 %, and no other is left that "
                        + "could make up for the difference to 100 %."), called.out().lines().toList());
        assertEquals(CHOICE.replace("process time 5 min", "process time 60 min").replace("due 2027-01-01",
                "due 2027-01-01\n        change Deep { process time 60 min }"), Files.readString(model));
    }

    @Test
    void aLaterStateCanKeepTheNumberThatTheStateBeforeLoses() throws IOException {
        Path model = model(CHOICE);
        Path book = edited(model, workbook -> {
            Workbooks.beside(workbook.getSheet("A"), "Element", "Log", 10).setCellValue(5);
            overwrite(Workbooks.beside(workbook.getSheet("B"), "Element", "Log", 10), 2);
            overwrite(input(workbook, "B", "Deep", PROCESS), 120);
        });
        Called called = imported(book, model);
        assertEquals(0, called.exitCode(), called.err() + called.out());
        assertEquals(CHOICE.replace("batch 2", "batch 5").replace("due 2027-01-01", "due 2027-01-01\n        change Log { batch 2 }"),
                Files.readString(model));
    }

    @Test
    void numbersOfSortedRowsAreNotTakenForThoseOfOtherSteps() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> {
            Cell close = input(workbook, "AsIs", "Close", PROCESS);
            Cell resolve = input(workbook, "AsIs", "Resolve at first level", PROCESS);
            double hours = close.getNumericCellValue();
            close.setCellValue(resolve.getNumericCellValue());
            resolve.setCellValue(hours);
            input(workbook, "AsIs", "Close", 0).setCellValue("?");
            input(workbook, "AsIs", "Resolve at first level", 0).setCellValue("Close");
            input(workbook, "AsIs", "?", 0).setCellValue("Resolve at first level");
            input(workbook, "AsIs", "Triage", WAIT).setCellValue(0.25);
        });
        Called called = imported(book, model);
        assertEquals(1, called.exitCode());
        assertEquals(List.of("AsIs: Triage, wait: 20 min → 15 min", "", "Not taken over:",
                "  AsIs: Resolve at first level, process time → 2 min: its row names something else than on export (sorted, moved or renamed); "
                        + "put the rows back, or change it in the text",
                "  AsIs: Close, process time → 8 min: its row names something else than on export (sorted, moved or renamed); "
                        + "put the rows back, or change it in the text"), called.out().lines().toList());
        assertEquals(incident().replace("wait time 20 min", "wait time 15 min"), Files.readString(model));
    }

    @Test
    void aMeasuredCostHasTheCurrencyOfTheFileWhereTheGoalIsInPerCent() throws IOException {
        String text = Files.readString(Samples.FOLDER.resolve("order-entry.vsm"));
        Path model = model(text);
        Path book = edited(model, workbook -> {
            Workbooks.beside(workbook.getSheet("Objectives"), "Key result", "Cheaper by a tenth", 8).setCellValue(36);
            Workbooks.beside(workbook.getSheet("Objectives"), "Key result", "Cheaper by a tenth", 9).setCellValue(46300);
        });
        Called called = imported(book, model);
        assertEquals(0, called.exitCode(), called.err() + called.out());
        assertEquals(text.replace("cost falls by 10 %", "cost falls by 10 % measured 36 EUR on 2026-10-05"), Files.readString(model));
    }

    @Test
    void aTimeOfTheClockIsNotTakenForAPartOfAnHour() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> {
            Cell wait = input(workbook, "AsIs", "Triage", WAIT);
            wait.setCellValue(2.5 / 24);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("h:mm"));
            wait.setCellStyle(style);
        });
        Called called = imported(book, model);
        assertTrue(called.out().endsWith("the cell holds a day or a time of the clock; write a number, such as 2.5 for 2:30, and give the cell "
                + "a number format\n"), called.out());
        assertEquals(incident(), Files.readString(model));
    }

    @Test
    void aNumberBelowZeroDoesNotHinderOthersOfItsStep() throws IOException {
        Path model = model(incident());
        Path book = edited(model, workbook -> {
            input(workbook, "AsIs", "Triage", WAIT).setCellValue(0.25);
            beside(workbook, "AsIs", SHARES, "no fault found", -15).setCellValue(-0.2);
        });
        Called called = imported(book, model);
        assertEquals(List.of("AsIs: Triage, wait: 20 min → 15 min", "", "Not taken over:",
                "  AsIs: Triage, leave → -20 %: a number of 0 or more is expected"), called.out().lines().toList());
        assertEquals(incident().replace("wait time 20 min", "wait time 15 min"), Files.readString(model));
    }
}
