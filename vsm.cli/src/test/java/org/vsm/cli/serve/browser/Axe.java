package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks for what shuts people out of a page: the rules of WCAG up to AA, as far as a program can judge them. */
public final class Axe {

    private static final String LOOK = """
            const [options, done] = arguments;
            document.querySelectorAll('details:not(.menu)').forEach(each => each.open = true);
            // colours that fade are judged when they have
            Promise.allSettled(document.getAnimations().map(each => each.finished)).then(() => axe.run(document, {resultTypes: ['violations'], ...options})).then(found => done(found.violations
                .map(each => each.id + ' (' + each.nodes.length + '): ' + each.nodes[0].html.slice(0, 200))), error => done([String(error)]));
            """;

    private Axe() {
    }

    /** What is wrong with the page that is open; empty where nothing is. */
    public static List<?> findings(ChromeDriver browser) {
        return findings(browser, Map.of());
    }

    /** Where colours are too much alike; empty where they are not. */
    public static List<?> contrasts(ChromeDriver browser) {
        return findings(browser, Map.of("runOnly", List.of("color-contrast")));
    }

    private static List<?> findings(ChromeDriver browser, Map<String, ?> options) {
        browser.executeScript(rules());
        return (List<?>) browser.executeAsyncScript(LOOK, options);
    }

    private static String rules() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
