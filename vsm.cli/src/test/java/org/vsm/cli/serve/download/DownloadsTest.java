package org.vsm.cli.serve.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Program;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** What is taken away from the page is what the verbs write. */
class DownloadsTest {

    private static final String MODEL = "incident-management.vsm";

    @TempDir
    static Path folder;
    private static ServedFiles served;

    @BeforeAll
    static void serve() throws IOException {
        Files.copy(Samples.FOLDER.resolve(MODEL), folder.resolve(MODEL));
        served = new ServedFiles(folder);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "format=svg | diagram incident-management.vsm -o out.svg",
        "format=svg&view=lanes&lang=de | diagram incident-management.vsm --view lanes --lang de -o out.svg",
        "format=svg&view=compare | diagram incident-management.vsm --view compare -o out.svg",
        "format=png&theme=dark | diagram incident-management.vsm --theme dark -o out.png",
        "format=pdf | diagram incident-management.vsm -o out.pdf",
        "format=xlsx | excel incident-management.vsm -o out.xlsx",
        "format=html&lang=de | report incident-management.vsm --lang de -o out.html"})
    void theSameBytes(String query, String command) throws Exception {
        String[] words = command.strip().split(" ");
        assertEquals(0, Program.run(ServedFiles.io(folder), words));
        HttpResponse<byte[]> answer = served.take("/download/" + MODEL + "?" + query.strip());
        assertEquals(200, answer.statusCode());
        assertArrayEquals(Files.readAllBytes(folder.resolve(words[words.length - 1])), answer.body());
        String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(disposition.startsWith("attachment; filename=\"incident-management."), disposition);
    }

    @Test
    void ofTheTextAsItIsNow() throws Exception {
        Files.copy(Samples.FOLDER.resolve(MODEL), folder.resolve("edited.vsm"));
        try (OpenPage page = served.editor()) {
            page.watch("edited.vsm", "");
            JsonObject text = page.hear("text");
            int at = text.get("text").getAsString().indexOf("Incident management\"");
            page.edit(text.get("revision").getAsLong(), at, at + 8, "Edited");
            long revision = page.hear("accepted").get("revision").getAsLong();
            assertTrue(served.read("/download/edited.vsm?format=svg").body().contains("Edited management"));
            page.edit(revision, 0, 0, "broken ");
            page.hear("accepted");
            assertEquals(409, served.read("/download/edited.vsm?format=svg").statusCode());
        }
    }

    @Test
    void otherFormatsAreNotMade() throws Exception {
        assertEquals(404, served.read("/download/" + MODEL + "?format=exe").statusCode());
        assertEquals(404, served.read("/download/" + MODEL).statusCode());
    }
}
