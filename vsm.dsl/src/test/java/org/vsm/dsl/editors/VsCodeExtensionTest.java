package org.vsm.dsl.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the extension for VS Code says is complete in English and German, and its files fit each other. */
class VsCodeExtensionTest {

    private static final Path EXTENSION = Path.of("editors/vscode");

    @Test
    void theWordsOfTheManifestAreThoseOfBothLanguages() throws IOException {
        Set<String> asked = found(Files.readString(EXTENSION.resolve("package.json")), "\"%([^%\"]+)%\"");
        assertEquals(asked, json("package.nls.json").keySet());
        assertEquals(asked, json("package.nls.de.json").keySet());
    }

    @Test
    void theWordsOfTheProgramAreGerman() throws IOException {
        assertEquals(found(sources(), "l10n\\.t\\('([^']+)'"), json("l10n/bundle.l10n.de.json").keySet());
    }

    @Test
    void aTranslationHasThePlaceholdersOfItsWords() throws IOException {
        JsonObject german = json("l10n/bundle.l10n.de.json");
        for (String english : german.keySet()) {
            assertEquals(found(english, "(\\{\\d})"), found(german.get(english).getAsString(), "(\\{\\d})"), english);
        }
    }

    @Test
    void everyCommandOfTheManifestIsDone() throws IOException {
        Set<String> offered = found(Files.readString(EXTENSION.resolve("package.json")), "\"command\": \"vsm\\.([^\"]+)\"");
        assertEquals(offered, found(sources(), "command\\(context, '([^']+)'"));
    }

    @Test
    void everyFileOfTheManifestIsThere() throws IOException {
        Set<String> named = found(Files.readString(EXTENSION.resolve("package.json")), "\"\\./((?!dist/)[^\"]+\\.(?:json|svg))\"");
        assertTrue(named.size() >= 4, named.toString());
        for (String each : named) {
            assertTrue(Files.exists(EXTENSION.resolve(each)), each);
        }
    }

    @Test
    void theExtensionHasTheVersionOfTheProgram() throws IOException {
        Set<String> ours = found(Files.readString(Path.of("pom.xml")), "<artifactId>vsm.parent</artifactId><version>([^<]+?)(?:-SNAPSHOT)?</version>");
        assertEquals(ours, Set.of(json("package.json").get("version").getAsString()));
    }

    private static JsonObject json(String name) throws IOException {
        return JsonParser.parseString(Files.readString(EXTENSION.resolve(name))).getAsJsonObject();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(EXTENSION.resolve("src"))) {
            for (Path each : files.sorted().toList()) {
                all.append(Files.readString(each));
            }
        }
        return all.toString();
    }

    private static Set<String> found(String text, String pattern) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }
}
