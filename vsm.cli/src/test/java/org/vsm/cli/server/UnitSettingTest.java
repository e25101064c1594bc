package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times stand in the unit that the user has set, wherever the editor shows some. */
class UnitSettingTest extends WithEditor {

    @BeforeEach
    void openDesk() {
        editor.open("a.vsm", DeskStream.TEXT);
    }

    private void set(Object settings) {
        editor.server().getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(settings));
    }

    private void assertShown(String leadTime, String gain, String logged, String mean, String wait) {
        assertTrue(editor.ask().lensTitles("a.vsm").get(0).startsWith("Lead time " + leadTime + " ·"), editor.ask().lensTitles("a.vsm")::toString);
        assertTrue(editor.ask().lensTitles("a.vsm").stream().anyMatch(each -> each.startsWith("Lead time -" + gain + " ")), editor.ask().lensTitles("a.vsm")::toString);
        String hover = editor.ask().hoverText("a.vsm", editor.at("a.vsm", "Log by"));
        assertTrue(hover.contains("| Process time | " + logged + " |"), hover);
        String hints = editor.ask().hints("a.vsm").stream().map(each -> each.getLabel().getLeft()).toList().toString();
        assertTrue(hints.contains("⌀ " + mean) && hints.contains("≈ " + wait), hints);
    }

    // 6 min + 30 / 60 of a day of 8 h + 20 min
    @ParameterizedTest
    @CsvSource({"min, 266 min, 120 min, 6 min, 20 min, 240 min", "h, 4.43 h, 2 h, 0.1 h, 0.333 h, 4 h",
            "day, 0.554 days, 0.25 days, 0.0125 days, 0.0417 days, 0.5 days", "auto, 4.43 h, 2 h, 6 min, 20 min, 4 h"})
    void linesExplanationsAndHintsFollowTheSetting(String unit, String leadTime, String gain, String logged, String mean, String wait) {
        set(Map.of("vsm", Map.of("unit", "min")));
        set(Map.of("vsm", Map.of("unit", unit)));
        assertShown(leadTime, gain, logged, mean, wait);
    }

    @Test
    void theClientIsToldToAskAnewWhereTheUnitIsAnother() {
        set(Map.of("unit", "min"));
        assertShown("266 min", "120 min", "6 min", "20 min", "240 min");
        int before = editor.heard().lensRefreshes();
        set(Map.of("unit", "min"));
        set(Map.of("other", 3));
        set(Map.of("unit", Map.of()));
        set("nothing");
        assertShown("266 min", "120 min", "6 min", "20 min", "240 min");
        assertEquals(before, editor.heard().lensRefreshes());
        set(Map.of("unit", "h"));
        assertShown("4.43 h", "2 h", "0.1 h", "0.333 h", "4 h");
        assertEquals(before + 1, editor.heard().lensRefreshes());
    }
}
