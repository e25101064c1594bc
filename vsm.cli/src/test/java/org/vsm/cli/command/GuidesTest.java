package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models in the guides are sound and laid out as vsm format does it. */
class GuidesTest {

    private static final Path DOCS = Path.of("../docs").toAbsolutePath().normalize();

    /** The whole of a file, or lines for the end of the one above. */
    private static final Pattern MODEL = Pattern.compile("^```vsm( in the file above)?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"language.md", "erste-schritte.md"})
    void modelsAreSound(String guide) throws IOException {
        List<String> models = models(Files.readString(DOCS.resolve(guide)));
        assertTrue(models.size() > 2, guide);
        for (String model : models) {
            Files.writeString(folder.resolve("a.vsm"), model);
            Called checked = vsm(folder, "check", "a.vsm");
            assertEquals(0, checked.exitCode(), checked.out());
            assertEquals("", vsm(folder, "format", "a.vsm").out(), () -> "formatted: " + read());
            assertEquals(0, vsm(folder, "analyze", "a.vsm").exitCode());
        }
    }

    private static List<String> models(String guide) {
        List<String> models = new ArrayList<>();
        for (MatchResult block : MODEL.matcher(guide).results().toList()) {
            if (block.group(1) == null) {
                models.add(block.group(2));
            } else {
                String above = models.get(models.size() - 1);
                models.add(above.substring(0, above.lastIndexOf('}')) + "\n" + block.group(2) + "}\n");
            }
        }
        return models;
    }

    private String read() {
        try {
            return Files.readString(folder.resolve("a.vsm"));
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
