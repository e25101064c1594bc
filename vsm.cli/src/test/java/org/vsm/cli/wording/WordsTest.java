package org.vsm.cli.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.figures.Bottlenecks;

/** Both languages say everything, with the same arguments. */
class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

    private static Map<String, String> words(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(WordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertTrue(words("words.properties").size() > 150);
        assertEquals(words("words.properties").keySet(), words("words_de.properties").keySet());
    }

    /** A language may leave an argument out, but not ask for one that the other does not get. */
    @Test
    void germanUsesNoArgumentThatEnglishDoesNotKnow() throws IOException {
        Map<String, String> german = words("words_de.properties");
        words("words.properties").forEach((key, english) -> {
            TreeSet<String> unknown = arguments(german.get(key));
            unknown.removeAll(arguments(english));
            if (key.startsWith("figure.") || key.equals("steps.legend")) {
                // every explanation gets the unit, plain and in brackets
                unknown.removeAll(List.of("{0}", "{1}"));
            }
            assertEquals(List.of(), List.copyOf(unknown), key);
        });
    }

    @Test
    void apostrophesAreDoubledAndQuotesAreTypographicInGerman() throws IOException {
        for (String file : List.of("words.properties", "words_de.properties")) {
            words(file).forEach((key, text) -> assertFalse(text.replace("''", "").contains("'"), file + " " + key));
        }
        words("words_de.properties").forEach((key, text) -> assertFalse(text.contains("\""), key));
    }

    @Test
    void everyReasonOfABottleneckHasItsSentence() throws IOException {
        Map<String, String> words = words("words.properties");
        for (Bottlenecks.Reason reason : Bottlenecks.Reason.values()) {
            assertTrue(words.containsKey("bottleneck." + reason.code()), reason.code());
        }
    }

    @Test
    void datesAreThoseOfTheLanguage() {
        assertEquals("2026-05-12", Wording.in(Locale.US).date(LocalDate.of(2026, 5, 12)));
        assertEquals("12.05.2026", Wording.in(Locale.GERMANY).date(LocalDate.of(2026, 5, 12)));
    }

    @Test
    void onePointIsNotSeveral() {
        Wording german = Wording.in(Locale.GERMAN);
        assertEquals("+1 Punkt", german.points(german.numerals().points(0.01)));
        assertEquals("-1 Punkt", german.points(german.numerals().points(-0.01)));
        assertEquals("+1,1 Punkte", german.points(german.numerals().points(0.011)));
        assertEquals("+11 points", Wording.in(Locale.ENGLISH).points("+11"));
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
