package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * How long it takes from a keystroke in the live page until the map is another, and until a mistake has its squiggle, painted.
 * Measured in the browser; no test, since it depends on the machine: {@code src/bench/typing.sh} runs it.
 */
class TypingSpeed {

    private static final int EDITS = Integer.getInteger("vsm.edits", 40);

    /** Notes the time of each keystroke, and of the first frame after the map or the squiggles have changed. */
    private static final String WATCH = """
            window.measured = { map: [], squiggle: [] };
            let key = 0, open = {};
            addEventListener('keydown', () => { key = performance.now(); open = { map: true, squiggle: true }; }, true);
            const note = what => {
                if (open[what]) {
                    open[what] = false;
                    const since = key;
                    requestAnimationFrame(() => setTimeout(() => window.measured[what].push(performance.now() - since)));
                }
            };
            new MutationObserver(() => note('map')).observe(document.querySelector('#map'), { childList: true });
            let errors = 0;
            new MutationObserver(() => {
                const now = document.querySelectorAll('.cm-lintRange-error').length;
                if (now > errors) note('squiggle');
                errors = now;
            }).observe(document.querySelector('.cm-content'), { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
            """;

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("long.vsm"), EditingTest.steps(60));
        try (Room room = Room.of(folder)) {
            Thread warmUp = room.server().warmUp();
            LivePage page = room.edit("long.vsm");
            page.inPicture("S60");
            page.clickBehind("\"Step number 20\" by Desk { process time 3");
            // who opens a page looks at it for some seconds before the first key
            warmUp.join();
            page.script(WATCH);
            for (int i = 0; i < EDITS; i++) {
                type(page, "map", i % 2 == 0 ? "1" : Keys.BACK_SPACE);
            }
            print("map", page);
            for (int i = 0; i < EDITS; i++) {
                type(page, "squiggle", "x");
                page.type(Keys.BACK_SPACE);
                page.noErrors();
            }
            print("squiggle", page);
        }
    }

    private static void type(LivePage page, String what, CharSequence key) {
        Object before = page.script("return window.measured[arguments[0]].length", what);
        page.type(key);
        page.until(what, "return window.measured[arguments[0]].length > arguments[1]", what, before);
    }

    private static void print(String what, LivePage page) {
        List<Double> times = new ArrayList<>();
        ((List<?>) page.script("return window.measured[arguments[0]]", what)).forEach(each -> times.add(((Number) each).doubleValue()));
        System.out.println(what + ", in their order: " + times.stream().map(each -> "%.0f".formatted(each)).toList());
        Collections.sort(times);
        System.out.printf("keystroke to %s, 60 steps, %d edits: fastest %.0f, median %.0f, 95 %% %.0f, slowest %.0f ms%n", what, times.size(),
                times.get(0), times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.get(times.size() - 1));
    }
}
