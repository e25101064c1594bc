package org.vsm.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of the command line is complete in English and German. */
class LanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Path> englishBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> bundles = files.filter(file -> file.toString().endsWith("_de.properties"))
                    .map(file -> file.resolveSibling(file.getFileName().toString().replace("_de", ""))).sorted().toList();
            assertTrue(bundles.size() >= 2, bundles.toString());
            return bundles;
        }
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void theSameKeysInBothLanguages(Path english) throws IOException {
        Properties englishWords = read(english);
        Properties german = read(english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties")));
        assertEquals(new TreeSet<>(englishWords.keySet()), new TreeSet<>(german.keySet()));
        german.forEach((key, text) ->
                assertEquals(englishWords.get(key).toString().isBlank(), text.toString().isBlank(), key + " is empty in one language"));
    }

    @Test
    void everyMessageIsAPatternThatLeavesNoPlaceOpen() throws IOException {
        for (String name : List.of("messages.properties", "messages_de.properties")) {
            Properties messages = read(RESOURCES.resolve("org/vsm/cli/" + name));
            assertTrue(messages.size() > 20);
            messages.forEach((key, pattern) -> {
                String shown = new MessageFormat(pattern.toString(), Locale.GERMAN).format(new Object[] {3, 4, 5, 6});
                assertFalse(shown.contains("''") || shown.matches(".*\\{\\d.*"), key + ": " + shown);
            });
        }
    }

    @Test
    void germanForGermanSpeakersElseEnglish() {
        assertEquals(Locale.GERMAN, Language.of(new Locale("de", "AT")));
        assertEquals(Locale.ENGLISH, Language.of(Locale.FRANCE));
        assertEquals(Locale.GERMAN, Language.wanted(new String[] {"check", "--lang", "de"}, Locale.ENGLISH));
        assertEquals(Locale.ENGLISH, Language.wanted(new String[] {"--lang=en"}, Locale.GERMAN));
        assertEquals(Locale.GERMAN, Language.wanted(new String[] {"check", "--lang"}, Locale.GERMAN));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
