package org.vsm.cli.serve.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** Nobody takes more than his share of the server. */
class LimitsTest {

    private static final String MODEL = "value stream S \"Plans\" { current state A { step B { process time 3 min } } }";

    /** What the page takes for a reason to say that too many are there. */
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int MORE_THAN_CONNECTIONS = 1_010;

    @TempDir
    Path folder;
    private ServedFiles served;

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), MODEL);
        served = new ServedFiles(folder);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void whoFollowsSaysLittle() throws Exception {
        try (OpenPage page = served.follower()) {
            page.say("{\"type\":\"watch\",\"file\":\"" + "a".repeat(5_000) + "\"}");
            assertEquals(1009, page.closed());
        }
    }

    @Test
    void whatCannotBeUnderstoodEndsTheConversation() throws Exception {
        for (String nonsense : List.of("", "{", "[]", "{\"type\":[]}", "{\"type\":\"watch\",\"view\":\"nothing\",\"file\":\"a.vsm\"}", "{\"type\":\"watch\"}", "null")) {
            try (OpenPage page = served.editor()) {
                page.say(nonsense);
                assertEquals(1007, page.closed(), nonsense);
            }
        }
    }

    @Test
    void aPageMoreThanThereIsRoomForIsRefusedAndTheOthersGoOn() throws Exception {
        List<OpenPage> pages = new ArrayList<>();
        try {
            for (int i = 0; i < LiveSockets.MOST_EDITORS; i++) {
                pages.add(served.editor());
            }
            try (OpenPage tooMany = served.editor()) {
                assertEquals(TRY_AGAIN_LATER, tooMany.closed());
            }
            pages.get(0).watch("a.vsm", "");
            assertEquals("picture", pages.get(0).hear("picture").get("type").getAsString());
        } finally {
            pages.forEach(OpenPage::close);
        }
    }

    @Test
    void oneWhoFollowsMoreThanThereIsRoomForIsToldSo() throws Exception {
        List<OpenPage> pages = new ArrayList<>();
        try {
            for (int i = 0; i < LiveSockets.MOST_FOLLOWERS; i++) {
                pages.add(served.follower());
            }
            try (OpenPage tooMany = served.follower()) {
                assertEquals(TRY_AGAIN_LATER, tooMany.closed());
            }
            pages.get(0).watch("a.vsm", "");
            pages.get(0).hear("picture");
        } finally {
            pages.forEach(OpenPage::close);
        }
    }

    /** Connections that never end their first sentence use up the room of their own entrance, not that of whoever edits. */
    @Test
    @Tag("thorough")
    void whoeverEditsIsNotShutOutByThoseWhoFollow() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
                Socket each = new Socket(served.shared().getHost(), served.shared().getPort());
                slow.add(each);
                each.getOutputStream().write("GET / HTTP/1.1\r\nHost".getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(200, served.read("/stream/a.vsm").statusCode());
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    /** One that never reads what it is sent holds up nobody. */
    @Test
    void aPageThatDoesNotListenIsNotWaitedFor() throws Exception {
        try (Socket deaf = new Socket(served.shared().getHost(), served.shared().getPort()); OpenPage editor = served.editor(); OpenPage other = served.follower()) {
            deaf.setReceiveBufferSize(1_024);
            deaf.getOutputStream().write(("GET " + served.shared().getPath() + "live HTTP/1.1\r\nHost: " + served.shared().getAuthority()
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nOrigin: http://"
                    + served.shared().getAuthority() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            deaf.getOutputStream().write(masked("{\"type\":\"watch\",\"file\":\"a.vsm\"}"));
            other.watch("a.vsm", "");
            other.hear("picture");
            editor.watch("a.vsm", "");
            JsonObject text = editor.hear("text");
            long revision = text.get("revision").getAsLong();
            int at = MODEL.indexOf('3');
            int length = 1;
            for (int i = 10; i < 60; i++) {
                editor.edit(revision, at, at + length, Integer.toString(i));
                length = 2;
                revision = editor.hear("accepted").get("revision").getAsLong();
            }
            long last = revision;
            assertTrue(other.hear("picture", each -> each.get("revision").getAsLong() == last).get("svg").getAsString().contains("59 min"));
        }
    }

    /** A text frame as a browser sends it, with a mask of noughts. */
    private static byte[] masked(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[content.length + 6];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | content.length);
        System.arraycopy(content, 0, frame, 6, content.length);
        return frame;
    }
}
