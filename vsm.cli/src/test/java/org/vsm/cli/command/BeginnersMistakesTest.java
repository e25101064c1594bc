package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vsm.cli.command.Called.vsm;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes that a beginner makes first: each is named, at its exact place, without a word of parsers. */
class BeginnersMistakesTest {

    private static final Pattern WORDS_OF_PARSERS =
            Pattern.compile("(?i)mismatched|extraneous|viable|token|RULE_|EOF|expecting|null");

    @TempDir
    Path folder;

    static List<Arguments> mistakes() {
        return List.of(
                arguments(inState("step X { process time 5 }"), "missing-unit", "5"),
                arguments("value stream S { current state A { step X { PT 5 min } ", "missing-closing-brace", "}"),
                arguments("value stream S { current state A step X { PT 5 min } } }", "missing-opening-brace", "A"),
                arguments(inState("step X { PT 5 min } }"), "surplus-closing-brace", "}"),
                arguments(inState("step X { PT 5 min } step Y { rework 10 to X }"), "missing-percent", "10"),
                arguments(inState("step X { process time: 5 min }"), "colon", ":"),
                arguments(inState("step X { process time = 5 min }"), "colon", "="),
                arguments(inState("step X { PT 5 min, WT 2 h }"), "separator", ","),
                arguments(inState("step X { PT 5 min; WT 2 h }"), "separator", ";"),
                arguments(inState("step X { PT 5 Std }"), "german-unit", "Std"),
                arguments(inState("Schritt X { PT 5 min }"), "german-word", "Schritt"),
                arguments(inState("step X { Bearbeitungszeit 5 min }"), "german-word", "Bearbeitungszeit"),
                arguments(inState("step X { PT 5 mim }"), "unknown-unit", "mim"),
                arguments(inState("step X { proces time 5 min }"), "misspelt-word", "proces"),
                arguments(inState("step { PT 5 min }"), "missing-name", "step"),
                arguments(inState("wait parallel 5 min"), "keyword-as-name", "parallel"),
                arguments(inState("step X \"Title\n { PT 5 min }"), "unclosed-string", "\"Title"),
                arguments(inState("observed 12.05.2026 step X"), "wrong-date", "12.05.2026"),
                arguments(inState("observed 2026-5-12 step X"), "wrong-date", "2026-5-12"),
                arguments(inState("observed 2026-02-30 step X"), "wrong-date", "2026-02-30"),
                arguments(inState("step X { PT 5 min PT 6 min }"), "attribute-twice", "PT 6 min"),
                arguments(inState("wait W 5 min { people 3 }"), "misplaced-statement", "people"),
                arguments("current state A { step X }", "state-outside-stream", "current state A"),
                arguments("step X { PT 5 min }", "step-outside-state", "step"),
                arguments(inState("step X -> step Y"), "arrow", "->"),
                arguments(inState("step Log the ticket { PT 5 min }"), "unquoted-text", "Log the ticket"),
                arguments(inState("step X 'Title' { PT 5 min }"), "wrong-quotes", "'Title'"),
                arguments(inState("step X { PT 1.000,5 min }"), "thousands-separator", "1.000,5"),
                arguments(inState("step X { PT 1 to 3 days }"), "range-word", "to"),
                arguments(inState("Step X { PT 5 min }"), "capital-word", "Step"),
                arguments(inState("either 50 % { step X } else { step Y }"), "other-word", "else"),
                arguments(inState("step X § { PT 5 min }"), "stray-character", "§"),
                arguments(inState("step X { C&A 80 % }"), "complete-accurate-spelling", "C&A"),
                arguments(inState("step X { val PT 5 min } step Y"), "unknown-word", "val"),
                arguments(inState("step X { PT 5 min } step Y { rework 10 % to X for U, N }"), "types-too-late", "for U, N"),
                arguments(inState("step X { PT 5 min } step Y { rework 10 % to X once for U \"why\" }"), "types-too-late", "for U"),
                arguments("value stream S { objective O { key result lead time falls by 1 day for U } }", "types-too-late", "for U"),
                arguments(inState("step X { PT 5 min } /* open"), "unclosed-comment", "/*"));
    }

    private static String inState(String text) {
        return "value stream S { team Desk { people 3 } current state A { " + text + " } }";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isNamedAtItsPlace(String text, String code, String marked) throws IOException {
        List<String> found = new ArrayList<>();
        for (String language : List.of("en", "de")) {
            Called called = check(text, language);
            assertEquals(1, called.exitCode(), called.err());
            assertFalse(WORDS_OF_PARSERS.matcher(called.out()).find(), called.out());
        }
        collect(JsonParser.parseString(vsm(folder, "check", "--format", "json", "m.vsm").out()), text, found);
        assertTrue(found.contains(code + ": " + marked), found.toString());
    }

    private Called check(String text, String language) throws IOException {
        Files.writeString(folder.resolve("m.vsm"), text);
        return vsm(folder, "check", "--lang", language, "m.vsm");
    }

    private static void collect(JsonElement json, String text, List<String> found) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(each -> collect(each, text, found));
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            if (object.has("code")) {
                int offset = object.get("offset").getAsInt();
                found.add(object.get("code").getAsString() + ": " + text.substring(offset, offset + object.get("length").getAsInt()));
            }
            object.keySet().forEach(key -> collect(object.get(key), text, found));
        }
    }
}
