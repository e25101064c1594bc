package org.vsm.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vsm.cli.diagram.Contrast;

/** The colours of a report, light and dark. */
class ReportStyleTest {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @Test
    void everyTextIsToldFromEveryGround() {
        List<Map<String, String>> themes = themes();
        assertEquals(2, themes.size(), "light and dark");
        for (Map<String, String> theme : themes) {
            for (String text : List.of("text", "muted", "good", "bad", "care", "link", "ink-text")) {
                for (String ground : List.of("paper", "frame", "ink-paper")) {
                    double contrast = Contrast.of(theme.get(text), theme.get(ground));
                    assertTrue(contrast >= Contrast.TEXT, text + " on " + ground + ": " + contrast);
                }
            }
        }
    }

    @Test
    void barsAndLinesOfChartsAreToldFromThePaper() {
        for (Map<String, String> theme : themes()) {
            for (String ink : List.of("ink-necessary", "ink-value", "ink-waste", "ink-muted")) {
                double contrast = Contrast.of(theme.get(ink), theme.get("ink-paper"));
                assertTrue(contrast >= 3, ink + ": " + contrast);
            }
        }
    }

    private static List<Map<String, String>> themes() {
        String page = ReportHtml.of(new Report("en", "A", "", "Contents", "Skip", List.of()));
        return ROOT.matcher(page).results().map(root -> PROPERTY.matcher(root.group(1)).results()
                .collect(Collectors.toMap((MatchResult each) -> each.group(1), each -> each.group(2)))).toList();
    }
}
