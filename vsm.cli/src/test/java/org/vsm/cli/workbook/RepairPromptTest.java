package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;

/** No workbook makes Excel offer a repair, as far as its rules are known. */
class RepairPromptTest {

    @TempDir
    Path folder;

    private static FileFormat format;

    @BeforeAll
    static void readSchemas() throws IOException {
        format = new FileFormat();
    }

    @AfterAll
    static void closeSchemas() throws IOException {
        format.close();
    }

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("thorough")
    void noSampleNeedsARepair(String sample) throws Exception {
        for (String language : List.of("en", "de")) {
            assertSound(Workbooks.write(Samples.FOLDER.resolve(sample), folder, "--lang", language));
        }
    }

    private void assertSound(Path file) throws Exception {
        try (XSSFWorkbook workbook = Workbooks.open(file)) {
            assertEquals(List.of(), RepairPrompt.reasons(workbook).stream().distinct().limit(20).toList());
            assertEquals(List.of(), format.violations(file));
        }
    }

    /** Long and odd texts everywhere, days that spreadsheets do not know, and more teams and steps than a function has arguments. */
    @Test
    void whateverAModelSays() throws Exception {
        String longText = "Anything & everything <b> \\\"quoted\\\" 'so' \u0007 \uD83D\uDE80 ".repeat(30).strip();
        StringBuilder text = new StringBuilder("value stream S \"" + longText + "\" {\n    owner \"" + longText + "\"\n");
        text.append("    customer C demands 2 per day\n");
        for (int i = 0; i < 260; i++) {
            text.append("    team T").append(i).append(" \"Team ").append(i).append("\" { people 2  cost 10 EUR per h }\n");
        }
        text.append("    current state \"O'Brien & Söhne\" \"").append(longText).append("\" {\n");
        for (int i = 0; i < 260; i++) {
            text.append("        step S").append(i).append(" \"").append(i % 50 == 0 ? longText : "Step " + i).append("\" by T").append(i)
                    .append(" { PT ").append(i % 3 == 0 ? "1 .. 3 min" : "2 min").append("  WT 5 min  rework 1 % to S").append(Math.max(0, i - i % 60))
                    .append(" }\n");
        }
        text.append("    }\n    future state PT1 \"After\" from \"O'Brien & Söhne\" {\n        due 1899-05-05\n")
                .append("        improvement WIP1 \"").append(longText).append("\" { due 1850-01-01  change S1 { PT 1 min } }\n    }\n}\n");
        Path model = folder.resolve("odd.vsm");
        Files.writeString(model, text);
        Path file = Workbooks.write(model, folder);
        assertSound(file);
        try (XSSFWorkbook workbook = Workbooks.open(file)) {
            assertTrue(workbook.getNumberOfSheets() > 8);
            assertTrue(workbook.getProperties().getCoreProperties().getTitle().startsWith("Anything & everything"));
        }
    }
}
