package org.vsm.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.command.Called;

/** Rules that need figures, as vsm check shows them. */
class FigureFindingsTest {

    private static final String STREAM = """
            value stream S {
                customer C demands 10 per day
                team T { people 1 }
                current state Now {
                    queue Tray 4
                    step Work by T { PT 20 min  WT 1 h }
                }
                future state Soon from Now {
                    %s
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void findingOfAStateStandsAtItsElement() throws IOException {
        assertEquals(List.of("5:15 counted-twice Tray"), findings("change Work { PT 10 min }"));
    }

    @Test
    void whatAChangeCausesStandsAtTheChange() throws IOException {
        List<String> found = findings("change Work { PT 60 min }");
        assertEquals("5:15 counted-twice Tray", found.get(0));
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(1).startsWith("8:28 overloaded"), found.toString());
    }

    @Test
    void whatARemovalCausesStandsAtTheRemoval() throws IOException {
        Files.writeString(folder.resolve("s.vsm"), """
                value stream S {
                    current state Now { step Audit { PT 2 min  necessary "rule 7" }  step Log }
                    future state Soon from Now { improvement I { remove Audit } }
                }
                """);
        String text = vsm(folder, "check", "--lang", "en", "s.vsm").out();
        assertTrue(text.contains("""
                s.vsm:3:57: warning[necessary-step-removed]: "Audit" is gone here, but was marked as necessary:
                  rule 7.
                        future state Soon from Now { improvement I { remove Audit } }
                                                                            ^^^^^
                    hint: Check who demands it, and keep it or note why it may go.
                    See also here: s.vsm:2:30
                        current state Now { step Audit { PT 2 min  necessary "rule 7" }  step Log }
                """), text);
    }

    @Test
    void whatHasNoNameIsMarkedWhole() throws IOException {
        Files.writeString(folder.resolve("s.vsm"), """
                value stream S {
                    current state Now { step Log { PT 5 min  %C&A 80 % }  step Sell { PT 1 min } }
                    future state Soon from Now { change Log { PT 4 min } }
                    objective O { due 2026-12-31  key result steps at most 2 }
                }
                """);
        String text = vsm(folder, "check", "--lang", "en", "s.vsm").out();
        assertTrue(text.contains(" ".repeat(49) + "^".repeat("%C&A 80 %".length()) + "\n"), text);
        assertTrue(text.contains("s.vsm:4:35: warning[target-is-baseline]: "), text);
        assertTrue(text.contains(" ".repeat(38) + "^".repeat("key result steps at most 2".length()) + "\n"), text);
    }

    /** A current state alone has a baseline too; and what a future state has reached is no baseline of the next one. */
    @Test
    void targetsAreComparedWithTheCurrentState() throws IOException {
        Files.writeString(folder.resolve("s.vsm"), """
                value stream S {
                    current state Now { step Log { PT 1 h } }
                    objective O { due 2026-12-31  key result lead time at most 1 h }
                }
                """);
        String alone = vsm(folder, "check", "--lang", "en", "s.vsm").out();
        assertTrue(alone.contains("s.vsm:3:35: warning[target-is-baseline]: A key result of \"O\" asks for what \"Now\" has already."), alone);
        Files.writeString(folder.resolve("s.vsm"), """
                value stream S {
                    current state Now { step Log { PT 1 h } }
                    future state Soon from Now { change Log { PT 30 min } }
                    future state Later from Soon { change Log { WT 0 min } }
                    objective O { due 2026-12-31  key result lead time at most 30 min }
                }
                """);
        String chain = vsm(folder, "check", "--lang", "en", "s.vsm").out();
        assertFalse(chain.contains("target-is-baseline"), chain);
    }

    /** A later current state that has the target has reached it; what the first one has already is said once. */
    @Test
    void targetsAreComparedWithTheFirstOfSeveralCurrentStates() throws IOException {
        Files.writeString(folder.resolve("s.vsm"), """
                value stream S {
                    current state Later { observed 2026-05-01  step Log { PT 30 min } }
                    current state Now { observed 2025-05-01  step Log { PT 1 h } }
                    future state Soon from Later { change Log { PT 20 min } }
                    objective O { due 2026-12-31  key result lead time at most 30 min  key result steps at most 1 }
                }
                """);
        String text = vsm(folder, "check", "--lang", "en", "s.vsm").out();
        assertFalse(text.contains("asks for what \"Later\" has already."), text);
        assertEquals(2, text.split("target-is-baseline", -1).length, text);
        assertTrue(text.contains("s.vsm:5:72: warning[target-is-baseline]: A key result of \"O\" asks for what \"Now\" has already."), text);
    }

    @Test
    void placesInImportedFilesAreNamed() throws IOException {
        Files.writeString(folder.resolve("now.vsm"), "value stream S { current state Now { queue Tray 2 h  step Log } }\n");
        Files.writeString(folder.resolve("soon.vsm"), "import \"now.vsm\"\nfuture state Soon of S from Now { change Tray to 40 }\n");
        String text = vsm(folder, "check", "--lang", "en", "soon.vsm").out();
        assertTrue(text.contains("Inherited from here: now.vsm:1:44\n"), text);
    }

    @Test
    void germanWordsForGermans() throws IOException {
        Files.writeString(folder.resolve("s.vsm"), STREAM.formatted("change Work { PT 10 min }"));
        Called called = vsm(folder, "check", "--lang", "de", "s.vsm");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("Tray") && called.out().contains("Wartezeit"), called.out());
    }

    private List<String> findings(String change) throws IOException {
        Files.writeString(folder.resolve("s.vsm"), STREAM.formatted(change));
        Called called = vsm(folder, "check", "--format", "json", "s.vsm");
        assertEquals(0, called.exitCode(), called.err());
        List<String> found = new ArrayList<>();
        collect(JsonParser.parseString(called.out()), found);
        return found;
    }

    private void collect(JsonElement json, List<String> found) throws IOException {
        if (json.isJsonArray()) {
            for (JsonElement each : json.getAsJsonArray()) {
                collect(each, found);
            }
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            if (object.has("code")) {
                found.add(object.get("line").getAsInt() + ":" + object.get("column").getAsInt() + " " + object.get("code").getAsString() + " "
                        + textAt(object));
            }
            for (String key : object.keySet()) {
                collect(object.get(key), found);
            }
        }
    }

    private String textAt(JsonObject object) throws IOException {
        String text = Files.readString(folder.resolve("s.vsm"));
        int offset = object.get("offset").getAsInt();
        return text.substring(offset, offset + object.get("length").getAsInt());
    }
}
