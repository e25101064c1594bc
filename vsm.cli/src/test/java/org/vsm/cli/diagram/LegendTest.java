package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.diagram.DrawnPicture.Sign;

/** A legend explains what stands in its picture, all of it, and nothing else. */
class LegendTest {

    private static final List<String> WIDTHS = List.of("900", "1100", "1500", "2400");
    private static final Set<String> WORDS = Set.of("processTime", "waitTime", "cycleTime", "changeover", "completeAccurate", "visits", "people", "strained",
            "problem", "estimated", "unknown", "value-adding", "necessary", "non-value-adding");
    private static final Set<String> NO_ENTRIES = Set.of("kaizen.removes", "kaizen.changes");

    @TempDir
    Path folder;

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void explainsAllSignsOfThePictureAndNoOthers(String sample) {
        for (List<String> view : views(sample)) {
            assertFits(sample, view, "de");
            assertFits(sample, view, "en", "--width", "900");
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("samples")
    void doesSoInAllWidthsAndLanguages(String sample) {
        for (List<String> view : views(sample)) {
            for (String language : List.of("en", "de")) {
                assertFits(sample, view, language);
                WIDTHS.forEach(width -> assertFits(sample, view, language, "--width", width));
            }
        }
    }

    /** Some of what the issue asks for may occur in no sample. */
    @Test
    void highlightsOfAllKindsAreExplainedWhereTheyOccur() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, """
                value stream S { customer C demands 40 per day team T "Team" { people 2 }
                  current state A {
                    wait W 3 days
                    step X { PT 20 min estimated %C&A 70 % }
                    step Y { PT ? rework 10 % to X } } }
                """);
        assertTrue(picture.signs().containsAll(List.of("sign-wait", "bottleneck-capacity", "bottleneck-delay", "bottleneck-quality", "takt", "dashed", "rework")),
                picture.signs().toString());
        assertFits(picture, "en", "all highlights");
    }

    @Test
    void theMarkOfAnOverloadedTeamStandsAtThatTeamAlone() throws IOException {
        String model = "value stream S { customer C demands 40 per day team T \"Busy\" { people 1 } team U \"Idle\" { people 9 } "
                + "current state A { step X by U and T { PT 20 min } step Y by T { PT 5 min } step Z by U { PT 1 min } } }";
        List<String> texts = DrawnPicture.of(folder, model).texts();
        assertTrue(texts.contains("Idle (9) + \u25b2\u00a0Busy (1)"), texts.toString());
        assertTrue(texts.contains("Idle (9)"), texts.toString());
        assertTrue(DrawnPicture.of(folder, model, "--view", "lanes").texts().contains("\u25b2\u00a0Busy"), "the head of the lane");
    }

    /** The sign stands only in words where the way back leads to another row. */
    @Test
    void aSignThatStandsOnlyInWordsIsNotExplained() throws IOException {
        String model = "value stream S { current state A { " + Stream.of("P", "Q", "R", "S", "T", "U", "V").map(each -> "step " + each + " { PT 1 h }").collect(Collectors.joining(" "))
                + " step Last { PT 1 h rework 10 % to P { delay D \"cooling\" 2 h } } } }";
        DrawnPicture narrow = DrawnPicture.of(folder, model, "--view", "lanes", "--width", "700");
        assertTrue(narrow.texts().stream().anyMatch(each -> each.contains("cooling")), narrow.texts().toString());
        assertTrue(!narrow.signs().contains("sign-delay"));
        assertTrue(!narrow.legend().stream().map(Sign::role).toList().contains("sign-delay"));
        assertTrue(DrawnPicture.of(folder, model).legend().stream().map(Sign::role).toList().contains("sign-delay"), "the map draws it");
    }

    private static List<List<String>> views(String sample) {
        List<List<String>> views = new ArrayList<>();
        for (String state : Samples.states(sample)) {
            views.add(List.of("--view", "map", "--state", state));
            views.add(List.of("--view", "lanes", "--state", state));
        }
        if (views.size() > 2 || sample.endsWith("-future.vsm")) {
            views.add(List.of("--view", "compare"));
        }
        return views;
    }

    private static DrawnPicture drawn(String sample, List<String> options) {
        Called called = vsm(Samples.FOLDER, Stream.concat(Stream.of("diagram", sample, "-o", "-"), options.stream()).toArray(String[]::new));
        assertEquals(0, called.exitCode(), called.err());
        return DrawnPicture.read(called.out());
    }

    private static void assertFits(String sample, List<String> view, String language, String... more) {
        List<String> options = new ArrayList<>(view);
        options.addAll(List.of("--lang", language));
        options.addAll(List.of(more));
        assertFits(drawn(sample, options), language, sample + " " + options);
    }

    private static void assertFits(DrawnPicture picture, String language, String what) {
        ResourceBundle words = ResourceBundle.getBundle("org.vsm.cli.diagram.diagram", Locale.forLanguageTag(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<String> keys = words.keySet().stream().filter(each -> each.startsWith("legend.")).map(each -> each.substring("legend.".length())).toList();
        Set<String> signs = keys.stream().filter(each -> !WORDS.contains(each) && !NO_ENTRIES.contains(each)).map(each -> each.replace('.', '-')).collect(Collectors.toSet());
        List<String> legend = picture.legend().stream().map(Sign::text).toList();
        Set<String> expected = new TreeSet<>();
        signs.stream().filter(each -> picture.signs().contains(each.equals("information") ? "straight" : each)).forEach(each -> expected.add(words.getString("legend." + each.replace('-', '.'))));
        WORDS.stream().filter(each -> occurs(each, picture.unexplained(), words)).forEach(each -> expected.add(words.getString("legend." + each)));
        assertEquals(String.join("\n", expected), String.join("\n", new TreeSet<>(legend)), what);
        assertEquals(expected.size(), legend.size(), () -> what + ": something is explained twice: " + legend);
        picture.legend().stream().filter(each -> !each.role().isEmpty()).forEach(each -> assertTrue(isLike(each, picture),
                () -> what + ": the legend's " + each.role() + " looks otherwise than in the picture: " + each.looks() + ", " + picture.looks(each.role())));
    }

    /** A highlight has all that the legend shows of it; of others there is more in the one or in the other. */
    private static boolean isLike(Sign sign, DrawnPicture picture) {
        Set<String> drawn = picture.looks(sign.role());
        return sign.role().matches("bottleneck-.*|takt|dashed|beside") ? drawn.containsAll(sign.looks()) : sign.looks().stream().anyMatch(drawn::contains);
    }

    /** Whether a short word or a sign of one letter stands in a picture. */
    private static boolean occurs(String key, List<String> texts, ResourceBundle words) {
        return switch (key) {
            case "strained" -> texts.stream().anyMatch(each -> each.contains("\u25b2"));
            case "problem" -> texts.stream().anyMatch(each -> each.startsWith("! "));
            case "estimated" -> texts.stream().anyMatch(each -> each.matches("(.* )?~.*"));
            case "unknown" -> texts.stream().anyMatch(each -> Arrays.asList(each.split(" ")).contains("?"));
            case "people" -> texts.stream().anyMatch(each -> each.matches(".*\\(\\d+\\)"));
            case "value-adding", "necessary", "non-value-adding" -> texts.contains(words.getString("value." + key));
            default -> texts.stream().anyMatch(each -> each.equals(words.getString(key)) || each.startsWith(words.getString(key) + " "));
        };
    }
}
