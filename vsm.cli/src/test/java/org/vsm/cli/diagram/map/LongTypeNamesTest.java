package org.vsm.cli.diagram.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.diagram.DrawnPicture;

/** Names of types of work are long at times; a print has no tooltip that says what was cut. */
class LongTypeNamesTest {

    private static final String MODEL = """
            value stream S { type Normal "Normal change with approval by the board" 60 % type Quick "Emergency change" 40 %
                current state Before { step A { PT 66 min for Normal  PT 5 min for Quick  CT 3 min for Quick } }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theyTakeSeveralLines() throws IOException {
        List<String> texts = DrawnPicture.of(folder, MODEL).texts();
        int first = texts.indexOf("PT Normal change");
        assertTrue(first >= 0, texts.toString());
        assertEquals("PT Normal change with approval by the board", String.join(" ", texts.subList(first, first + 3)));
        assertFalse(texts.stream().anyMatch(each -> each.contains("…")), texts.toString());
    }

    @Test
    void whatIsSaidOfOneTypeIsNotSaidOfAll() throws IOException {
        List<String> texts = DrawnPicture.of(folder, MODEL).texts();
        assertFalse(texts.contains("C/T"), texts.toString());
        assertTrue(texts.containsAll(List.of("C/T Emergency", "3 min", "–")), texts.toString());
    }
}
