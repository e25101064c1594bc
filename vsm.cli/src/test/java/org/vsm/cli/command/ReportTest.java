package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void tellsOfAllThatTheStreamHas() {
        String page = page("incident-management.vsm", "en");
        assertEquals(List.of("about", "comparison", "state-1", "state-2", "objectives", "plan", "questions", "definitions"), found("<section id=\"([^\"]*)\"", page));
        assertTrue(page.contains("<h1>Incident management</h1>"));
        assertTrue(page.contains("Head of service desk"));
        assertTrue(page.contains("<summary>Lead time: 1.06 days → 1.73 h</summary>"), "an explanation to unfold");
        assertTrue(page.contains("aria-label=\"Where the difference in lead time comes from\""), "the waterfall");
        assertTrue(page.contains("aria-label=\"Lead time down by 15 %\""), "measured over time");
        assertEquals(2, found("(<svg[^>]*aria-label=\"How many take how long\")", page).size(), "a histogram of each state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident-management.vsm", "baugenehmigung.vsm", "acme-stamping.vsm", "change-enablement-future.vsm"})
    void needsNothingElseAndIsReadByMachines(String sample) {
        for (String language : List.of("en", "de")) {
            String page = page(sample, language);
            assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"), page.substring(0, 60));
            assertEquals(List.of(), found("(<script|<link|<iframe|<img|@import|url\\(['\"]?(?!#)|\\bon[a-z]+=\")", page));
            assertEquals(Set.of(), externals(page));
            List<String> names = found("\\bid=\"([^\"]*)\"", page);
            assertEquals(names.size(), new HashSet<>(names).size(), "names are unique: " + names);
            List<String> referred = found("href=\"#([^\"]*)\"", page);
            assertTrue(names.containsAll(referred), referred.toString());
            assertEquals(1, found("(<h1)", page).size());
            assertFalse(page.contains("█"), "bars for terminals");
        }
    }

    /** Names of namespaces are no addresses that anything is loaded from. */
    private static Set<String> externals(String page) {
        Set<String> addresses = new HashSet<>(found("(https?://[^\"'\\s<)]*)", page));
        addresses.removeIf(address -> address.startsWith("http://www.w3.org/"));
        return addresses;
    }

    @Test
    void textOfAModelNeverBecomesMarkup() throws IOException {
        String hostile = "<script>alert(1)</script><b>\\\"x\\\" & ]]>";
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S "%1$s" {
                    owner "%1$s"
                    current state A "%1$s" { observed 2026-01-01 step B "%1$s" { PT 5 min problem "%1$s" } }
                    future state C "%1$s" from A { improvement I "%1$s" { owner "%1$s" change B { PT 4 min } } }
                }
                """.formatted(hostile));
        Called called = vsm(folder, "report", "a.vsm", "-o", "-", "--on", "2026-06-30");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(List.of(), found("(<script|<b>|\\]\\]>(?!<))", called.out()));
        assertTrue(called.out().contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    @Test
    void sameBytesWhateverTheMachinesZoneAndLanguage() {
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            byte[] here = report("incident-management.vsm", "en").bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(here, report("incident-management.vsm", "en").bytes());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void ofAFolderEveryStreamHasAPageAndTheFirstLeadsToIt() throws IOException {
        Path models = Files.createDirectory(folder.resolve("models"));
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.copy(SAMPLES.resolve("acme-stamping.vsm"), models.resolve("Acme Stamping.vsm"));
        Files.copy(SAMPLES.resolve("mail-login.vsm"), models.resolve("index.vsm"));
        Files.writeString(models.resolve("broken.vsm"), "value stream {");
        Called called = vsm(folder, "report", "models", "-o", "pages", "--on", "2026-06-30");
        assertEquals(1, called.exitCode(), called.err());
        assertTrue(called.err().contains("broken.vsm"), called.err());
        try (Stream<Path> written = Files.list(pages)) {
            assertEquals(Set.of("index.html", "acme-stamping.html", "stream.html"),
                    new HashSet<>(written.map(each -> each.getFileName().toString()).toList()));
        }
        assertEquals(List.of("acme-stamping.html", "stream.html"), found("<a href=\"([^#\"]*)\"", Files.readString(pages.resolve("index.html"))));
    }

    @Test
    void oneStateNeedsNoComparison() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), "value stream S { current state A { step B { PT 5 min } } }");
        Called called = vsm(folder, "report", "a.vsm", "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(List.of("about", "state-1", "questions", "definitions"), found("<section id=\"([^\"]*)\"", called.out()));
    }

    @Test
    void aFolderForPagesMustBeThere() throws IOException {
        Files.createDirectory(folder.resolve("models"));
        assertEquals(new Called(3, "", "vsm report: no: there is no such folder; create it first\n"), vsm(folder, "report", "models", "-o", "no"));
    }

    private String page(String sample, String language) {
        Called called = report(sample, language);
        assertEquals(0, called.exitCode(), called.err());
        return called.out();
    }

    private Called report(String sample, String language) {
        return vsm(SAMPLES, "report", sample, "-o", "-", "--lang", language, "--on", "2026-11-22");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
    }
}
