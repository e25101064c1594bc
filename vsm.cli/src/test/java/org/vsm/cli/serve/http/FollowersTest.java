package org.vsm.cli.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.serve.http.SecretPlans.MODEL;

import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** Who follows reads, and changes nothing. */
class FollowersTest {

    @RegisterExtension
    static final SecretPlans PLANS = new SecretPlans();
    private final ServedFiles served = PLANS.served();

    @Test
    void whoHasTheLinkReads() throws Exception {
        assertTrue(served.follow("").body().contains("Secret plans"));
        String page = served.follow("stream/plans.vsm").body();
        assertTrue(page.contains("data-mode=\"follow\""), page);
        assertFalse(page.contains("id=\"editor\"") || page.contains("id=\"save\"") || page.contains(served.printed().getQuery()), page);
        assertEquals(200, served.follow("present/plans.vsm").statusCode());
        assertTrue(served.follow("download/plans.vsm?format=svg").body().startsWith("<svg"));
        try (OpenPage page2 = served.follower()) {
            page2.watch("plans.vsm", "");
            assertTrue(page2.hear("picture").get("svg").getAsString().contains("Secret plans"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stream/plans.vsm", "/follow/", "/follow/wrong/", "/follow/wrong/stream/plans.vsm", "/follow//stream/plans.vsm"})
    void whoHasNotReadsNothing(String path) throws Exception {
        String answer = ServedFiles.raw(served.shared().getAuthority(), "GET " + path + " HTTP/1.1", "Host: " + served.shared().getAuthority());
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.contains("Secret plans"), answer);
    }

    @Test
    void theKeyOfWhoeverEditsOpensNothingHere() throws Exception {
        String there = served.shared().getAuthority();
        String key = served.printed().getQuery();
        String value = key.substring("key=".length());
        for (String cookie : new String[] {served.cookie(), "vsm-" + served.shared().getPort() + "=" + value}) {
            assertTrue(ServedFiles.raw(there, "GET /?" + key + " HTTP/1.1", "Host: " + there, "Cookie: " + cookie).startsWith("HTTP/1.1 403 "));
            assertTrue(ServedFiles.raw(there, "GET /follow/" + value + "/ HTTP/1.1", "Host: " + there, "Cookie: " + cookie).startsWith("HTTP/1.1 403 "));
        }
    }

    @Test
    void theLinkOpensNothingWhereOneEdits() throws Exception {
        String token = served.shared().getPath().split("/")[2];
        assertTrue(ServedFiles.raw(served.editorHost(), "GET " + served.shared().getPath() + " HTTP/1.1", "Host: " + served.editorHost()).startsWith("HTTP/1.1 403 "));
        assertTrue(ServedFiles.raw(served.editorHost(), "GET /?key=" + token + " HTTP/1.1", "Host: " + served.editorHost()).startsWith("HTTP/1.1 403 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\":\"edit\",\"sequence\":1,\"revision\":1,\"from\":0,\"to\":5,\"insert\":\"x\"}",
        "{\"type\":\"save\"}",
        "{\"type\":\"rename\",\"was\":\"B\",\"files\":{\"plans.vsm\":[{\"line\":0,\"from\":53,\"to\":54,\"insert\":\"C\"}]}}",
        "{\"type\":\"resolve\",\"choice\":\"mine\"}", "{\"type\":\"whatever\"}"})
    void whoWritesAllTheSameIsSentAway(String message) throws Exception {
        try (OpenPage follower = served.follower(); OpenPage editor = served.editor()) {
            follower.watch("plans.vsm", "");
            follower.hear("picture");
            follower.say(message);
            assertEquals(1008, follower.closed());
            editor.watch("plans.vsm", "");
            assertEquals(MODEL, editor.hear("text").get("text").getAsString());
            assertEquals(MODEL, Files.readString(PLANS.file()));
        }
    }

    @Test
    void thereIsNoLanguageServerForThem() throws Exception {
        String there = served.shared().getAuthority();
        String answer = ServedFiles.raw(there, "GET " + served.shared().getPath() + "language HTTP/1.1", "Host: " + there, "Upgrade: websocket",
                "Connection: Upgrade", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13", "Origin: http://" + there);
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }

    @Test
    void theyAreNotToldTheTextItself() throws Exception {
        try (OpenPage follower = served.follower(); OpenPage editor = served.editor()) {
            follower.watch("plans.vsm", "");
            editor.watch("plans.vsm", "");
            long revision = editor.hear("text").get("revision").getAsLong();
            follower.hear("picture");
            editor.edit(revision, MODEL.indexOf('3'), MODEL.indexOf('3') + 1, "4");
            follower.hear("picture", each -> each.get("svg").getAsString().contains("4 min"));
            editor.edit(editor.hear("accepted").get("revision").getAsLong(), MODEL.indexOf('3'), MODEL.indexOf('3') + 1, "3");
            follower.hear("picture", each -> each.get("svg").getAsString().contains("3 min"));
            assertEquals(Set.of("picture", "trouble"), follower.types());
        }
    }

    /** What is chosen where one edits is what those see who follow, unless they have chosen themselves. */
    @Test
    void theySeeWhatIsShownInTheRoom() throws Exception {
        try (OpenPage follower = served.follower(); OpenPage free = served.follower(); OpenPage editor = served.editor()) {
            editor.watch("plans.vsm", "\"view\":\"map\"");
            follower.watch("plans.vsm", "\"follow\":true");
            free.watch("plans.vsm", "\"view\":\"map\"");
            assertEquals("MAP", follower.hear("picture").get("view").getAsString());
            free.hear("picture");
            editor.watch("plans.vsm", "\"view\":\"lanes\"");
            follower.hear("picture", each -> each.get("view").getAsString().equals("LANES"));
            free.watch("plans.vsm", "\"view\":\"map\",\"theme\":\"dark\"");
            assertEquals("MAP", free.hear("picture").get("view").getAsString());
        }
    }
}
