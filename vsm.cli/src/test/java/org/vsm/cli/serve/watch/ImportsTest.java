package org.vsm.cli.serve.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** What a model imports is looked at, too, where the model is served alone. */
class ImportsTest {

    @TempDir
    Path folder;

    @Test
    void aPictureFollowsWhatItsModelImports() throws Exception {
        Path teams = write("library/teams.vsm", "team Desk \"Front desk\" { people 2 }");
        Path model = write("a.vsm", "import \"library/teams.vsm\"\nvalue stream S { current state A { step B by Desk { process time 3 min } } }");
        try (ServedFiles served = new ServedFiles(model); OpenPage page = served.follower()) {
            page.watch("a.vsm", "");
            page.hear("picture", each -> each.get("svg").getAsString().contains("Front desk"));
            Files.writeString(teams, "team Desk \"Help desk\" { people 2 }");
            page.hear("picture", each -> each.get("svg").getAsString().contains("Help desk"));
            assertEquals(404, served.read("/stream/library/teams.vsm").statusCode());
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
