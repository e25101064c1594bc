package org.vsm.cli.serve.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.serve.ServedFiles;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.server.EditorFacts;
import org.vsm.dsl.ide.server.Server;

/** In which language a text that is read says what is wrong with it. */
class ReadingTest {

    private static final String TEXT = """
            value stream S {
                current state Now {
                    step A { process time 3 mni }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everyReaderHearsTheOwnLanguageWhateverServersThereAreBesides() throws Exception {
        Reading reading = new Reading(ServedFiles.io(folder), ServedFolder.of(folder));
        new Server(InputStream.nullInputStream(), OutputStream.nullOutputStream(), List.of(new EditorFacts(Locale.ENGLISH))).run();
        assertEquals("`mni` ist keine Einheit. War `min` gemeint?", firstMessage(reading, Locale.GERMAN));
        assertEquals("`mni` is no unit. Did you mean `min`?", firstMessage(reading, Locale.ENGLISH));
    }

    private String firstMessage(Reading reading, Locale language) {
        return reading.read(folder.resolve("a.vsm"), TEXT, language).diagnostics().get(0).message();
    }
}
