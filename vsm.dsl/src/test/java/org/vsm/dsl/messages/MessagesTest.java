package org.vsm.dsl.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Messages messages = new Messages();

    @Test
    void englishUnlessToldOtherwiseWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            assertEquals("a time such as 20 min", messages.text("syntax.expected.Duration"));
            messages.use(Locale.GERMANY);
            assertEquals("eine Zeit wie 20 min", messages.text("syntax.expected.Duration"));
            messages.use(Locale.FRENCH);
            assertEquals("a time such as 20 min", messages.text("syntax.expected.Duration"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void placesTakeTextsMessagesAndLists() {
        Message expected = Message.of("syntax.expected.Duration");
        assertTrue(messages.text("syntax.missing-value", "`wait time`", List.of(expected, "`?`")).contains("a time such as 20 min, `?`"));
        assertFalse(messages.has("syntax.no-such-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"syntax", "names", "rules", "explanations", "keywords", "templates", "editor", "settings"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) {
        Properties english = load(bundle + ".properties");
        Properties german = load(bundle + "_de.properties");
        assertTrue(english.size() > 3, "the English bundle is there");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
        }
    }

    private static List<String> places(String pattern) {
        Stream<String> found = PLACE.matcher(pattern).results().map(MatchResult::group);
        return found.distinct().sorted().toList();
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
