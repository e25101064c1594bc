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
import org.vsm.cli.Samples;

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
    void tellsWhatIsLeftOpenAndWhatToMeasureNext() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S {
                    current state A {
                        step Sort { PT 10 min estimated  WT ? }
                        wait Post 2 h
                        step Print { PT 20 min measured  problem "Paper jams" }
                    }
                    future state B from A { improvement I "New printer" { change Sort { PT 5 min estimated } } }
                    objective O "Content customers" { key result "Satisfaction" at least 4.2 }
                }
                """);
        String page = vsm(folder, "report", "a.vsm", "-o", "-", "--lang", "en").out();
        String open = page.substring(page.indexOf("<section id=\"questions\""), page.indexOf("<section id=\"definitions\""));
        assertTrue(open.contains("Open: one number that nobody knows, 2 estimates, one problem that no improvement tackles, "
                + "one improvement without an owner or a day, one key result that figures cannot judge."), open);
        assertTrue(open.contains("Measure this next: wait at Post. 82.8 % of the lead time come from this number"), open);
        assertTrue(open.matches("(?s).*wait at Sort</th>\\s*<td[^>]*>A, B</td>\\s*<td[^>]*>a.vsm:3</td>.*"), open);
        assertTrue(open.matches("(?s).*process time of Sort</th>\\s*<td[^>]*></td>\\s*<td[^>]*>3.4 %</td>\\s*<td[^>]*>a.vsm:7</td>.*"), open);
        assertTrue(open.matches("(?s).*Paper jams</th>\\s*<td[^>]*>Print</td>\\s*<td[^>]*>a.vsm:5</td>.*"), open);
        assertTrue(open.matches("(?s).*New printer</th>\\s*<td[^>]*>owner, day by which it is done</td>\\s*<td[^>]*>a.vsm:7</td>.*"), open);
        assertTrue(open.matches("(?s).*Satisfaction</th>\\s*<td[^>]*>Content customers</td>\\s*<td[^>]*>needs a person</td>\\s*<td[^>]*>a.vsm:8</td>.*"), open);
    }

    @Test
    void everyFigureOfTheComparisonIsExplainedForBothStates() {
        String page = page("incident-management.vsm", "en");
        String figures = page.substring(page.indexOf("<h3>Figures</h3>"), page.indexOf("<h3>What is behind each figure</h3>"));
        List<String> labels = found("<th scope=\"row\"[^>]*>([^<]+)</th>", figures);
        List<String> explained = found("<summary>([^:<]+): [^<]* → [^<]*</summary>", page);
        assertTrue(labels.size() > 20, labels.toString());
        assertEquals(List.of(), labels.stream().filter(label -> !explained.contains(label)).toList());
    }

    @Test
    void headingsHaveNoGaps() {
        for (String sample : List.of("incident-management.vsm", "purchase-types.vsm", "start-small.vsm")) {
            int last = 0;
            for (String level : found("<h([1-6])[ >]", page(sample, "de"))) {
                int next = Integer.parseInt(level);
                assertTrue(next <= last + 1, sample + ": h" + next + " after h" + last);
                last = next;
            }
        }
    }

    @Test
    void textsOfAnyLengthAndDirection() throws IOException {
        String title = "\u202Eشركة \uD83D\uDE00 " + "Donaudampfschifffahrtsgesellschaft".repeat(100);
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S "%1$s" { current state A "%1$s" { step B "%1$s" { PT 5 min estimated } }
                    future state C from A { improvement I "%1$s" { change B { PT 4 min } } } }
                """.formatted(title));
        Called called = vsm(folder, "report", "a.vsm", "-o", "-", "--on", "2026-06-30");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("<h1>" + title + "</h1>"));
    }

    @Test
    void linksAreSafeWhateverTheFilesAreCalled() throws IOException {
        Path models = Files.createDirectory(folder.resolve("models"));
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (String name : List.of("Ärger #1 100%.vsm", "Arger 1 (100).vsm", "日本.vsm", "a'b.vsm")) {
            Files.writeString(models.resolve(name), "value stream S { current state A { step B { PT 5 min } } }");
        }
        Called called = vsm(folder, "report", "models", "-o", "pages", "--on", "2026-06-30");
        assertEquals(0, called.exitCode(), called.err());
        List<String> links = found("<a href=\"([^#\"]*)\"", Files.readString(pages.resolve("index.html")));
        assertEquals(Set.of("arger-1-100.html", "arger-1-100-2.html", "stream.html", "a-b.html"), new HashSet<>(links));
        assertEquals(links.size() + 1, Files.list(pages).count());
        assertTrue(links.stream().allMatch(link -> Files.isRegularFile(pages.resolve(link))));
    }

    @Test
    void oneStateNeedsNoComparison() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), "value stream S { current state A { step B { PT 5 min } } }");
        Called called = vsm(folder, "report", "a.vsm", "-o", "-");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(List.of("about", "state-1", "questions", "definitions"), found("<section id=\"([^\"]*)\"", called.out()));
    }

    @Test
    void theSamePageFromWhereverItIsCalled() throws IOException {
        Path apart = Files.createDirectory(folder.resolve("apart"));
        Files.copy(Samples.FOLDER.resolve("incident-management.vsm"), apart.resolve("incident-management.vsm"));
        String here = vsm(apart, "report", "incident-management.vsm", "-o", "-", "--on", "2026-06-30").out();
        assertTrue(here.contains(">incident-management.vsm:"), here);
        assertEquals(here, vsm(folder, "report", "apart/incident-management.vsm", "-o", "-", "--on", "2026-06-30").out());
        assertEquals(here, vsm(Samples.FOLDER, "report", apart + "/incident-management.vsm", "-o", "-", "--on", "2026-06-30").out());
    }

    @Test
    void theSamePagesOfAFolderFromWhereverItIsCalled() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models/part")).getParent();
        Files.copy(Samples.FOLDER.resolve("start-small.vsm"), models.resolve("part/start-small.vsm"));
        Files.writeString(models.resolve("broken.vsm"), "value stream B { current state A { step C { process time 3 mni } } }");
        Files.createSymbolicLink(folder.resolve("link"), models);
        String here = index(models, ".");
        assertTrue(here.contains("part/start-small.vsm") && here.contains("broken.vsm"), here);
        assertFalse(here.contains(folder.toString()) || here.contains("models/"), here);
        assertEquals(here, index(folder, "models"));
        assertEquals(here, index(Samples.FOLDER, models.toString()));
        assertEquals(here, index(folder, "link"));
    }

    private String index(Path from, String source) throws IOException {
        Path pages = Files.createTempDirectory(folder, "pages");
        vsm(from, "report", source, "-o", pages.toString(), "--on", "2026-06-30");
        return Files.readString(pages.resolve("index.html"));
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
