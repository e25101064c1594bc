package org.vsm.cli.serve.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/** Chromium without a screen, with nothing of its own on the network. */
public final class Browser {

    private static final List<Path> CHROMIUM = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<Path> DRIVER = List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

    /** A browser that looks through a long page on a busy machine; longer than any script may take. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(10);

    /** Warns of protocols that nobody uses here; kept, for a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Browser() {
    }

    /** Skips the test, and says why, where there is no Chromium. */
    public static void assumeThere() {
        assumeTrue(first(CHROMIUM).isPresent() && first(DRIVER).isPresent(),
                "chromium and chromium-driver are not installed (Debian: apt-get install chromium chromium-driver)");
    }

    /**
     * Opens a browser; skips the test where there is none.
     *
     * @param language of the user, as {@code de}
     * @param dark     whether the user likes dark pages
     */
    public static ChromeDriver open(String language, boolean dark) {
        assumeThere();
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMIUM).orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--lang=" + language, "--window-size=1600,1000");
        if (dark) {
            options.addArguments("--blink-settings=preferredColorScheme=0");
        }
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(first(DRIVER).orElseThrow().toFile())
                .usingAnyFreePort().withSilent(true).build();
        return new ChromeDriver(service, options, ClientConfig.defaultConfig().readTimeout(LONGEST_ANSWER));
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}
