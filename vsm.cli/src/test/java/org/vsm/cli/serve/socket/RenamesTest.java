package org.vsm.cli.serve.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** A new name goes into other files, too. */
class RenamesTest {

    @TempDir
    Path folder;

    /** One that cannot be read or is not there is told, and keeps nobody from renaming in the others. */
    @Test
    void whatCannotBeReadIsLeftAndTold() throws Exception {
        Files.writeString(folder.resolve("a.vsm"), "value stream S { current state A { step B { process time 3 min } } }");
        Files.write(folder.resolve("bad.vsm"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});
        Files.writeString(folder.resolve("crew.vsm"), "team Crew { people 2 }");
        try (ServedFiles served = new ServedFiles(folder); OpenPage page = served.editor()) {
            page.watch("a.vsm", "");
            page.hear("text");
            String place = "[{\"line\":0,\"from\":5,\"to\":9,\"insert\":\"Gang\"}]";
            page.say("{\"type\":\"rename\",\"was\":\"Crew\",\"files\":{\"bad.vsm\":%1$s,\"crew.vsm\":%1$s,\"gone.vsm\":%1$s}}".formatted(place));
            JsonObject answer = page.hear("renamed");
            assertEquals("[\"crew.vsm\"]", answer.get("done").toString());
            assertEquals("[\"bad.vsm\",\"gone.vsm\"]", answer.get("left").toString());
            assertEquals("team Gang { people 2 }", Files.readString(folder.resolve("crew.vsm")));
        }
    }
}
