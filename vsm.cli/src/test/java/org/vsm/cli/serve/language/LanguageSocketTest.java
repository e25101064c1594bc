package org.vsm.cli.serve.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.Samples;

/** The language server over a web socket, as a page speaks with it. */
class LanguageSocketTest {

    private static final String STREAM = "value stream A { current state Now { step One { PT 5 min } } }";
    private static final String SECRET = "team Secret \"The secret team\" { people 3 }\n";

    @TempDir
    Path temporary;

    private Path folder;
    private SocketServer server;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("served"));
        Files.writeString(temporary.resolve("secret.vsm"), SECRET);
        server = new SocketServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageHearsOfMistakesAndFigures() throws IOException {
        try (SocketPage page = server.open()) {
            page.didOpen("vsm:///a.vsm", STREAM.replace("min", "mni"));
            JsonObject said = page.diagnostics("vsm:///a.vsm", all -> all.size() > 0);
            assertTrue(said.toString().contains("unknown-unit"), said::toString);
            page.didChange("vsm:///a.vsm", Files.readString(Samples.FOLDER.resolve("incident-management.vsm")));
            page.diagnostics("vsm:///a.vsm", all -> !all.toString().contains("unknown-unit"));
            String hover = page.ask("textDocument/hover", page.at("vsm:///a.vsm", 15, 18)).toString();
            assertTrue(hover.contains("Flow efficiency"), hover);
        }
    }

    @Test
    void nothingTellsWhereTheFolderIs() {
        try (SocketPage page = server.open()) {
            page.didOpen("vsm:///a.vsm", "import \"b.vsm\"\nimport \"../secret.vsm\"\n" + STREAM + "\nmistake");
            page.diagnostics("vsm:///a.vsm", all -> all.size() > 0);
            page.ask("textDocument/documentSymbol", page.document("vsm:///a.vsm"));
            page.ask("textDocument/codeLens", page.document("vsm:///a.vsm"));
            page.ask("textDocument/codeAction", page.range("vsm:///a.vsm"));
            assertFalse(page.heard().contains(temporary.getFileName().toString()), page::heard);
            assertFalse(page.heard().contains("file:"), page::heard);
        }
    }

    @Test
    void importsDoNotLeaveTheFolder() {
        try (SocketPage page = server.open()) {
            String text = "import \"../secret.vsm\"\nvalue stream A { current state Now { step One by Secret { PT 5 min } } }";
            page.didOpen("vsm:///a.vsm", text);
            JsonObject said = page.diagnostics("vsm:///a.vsm", all -> all.size() > 0);
            assertTrue(said.toString().contains("outside of the folder"), said::toString);
            page.ask("textDocument/hover", page.at("vsm:///a.vsm", 1, 53));
            page.ask("textDocument/definition", page.at("vsm:///a.vsm", 1, 53));
            page.ask("textDocument/completion", page.at("vsm:///a.vsm", 1, 53));
            assertFalse(page.heard().contains("The secret team"), page::heard);
        }
    }

    @Test
    void filesOutsideAreNotHeardOf() {
        try (SocketPage page = server.open()) {
            String outside = temporary.resolve("secret.vsm").toUri().toString();
            for (String each : List.of(outside, "vsm:///../secret.vsm", "vsm:///%2e%2e/secret.vsm")) {
                assertNull(page.tryToAsk("textDocument/documentSymbol", page.document(each)), each);
                assertNull(page.tryToAsk("textDocument/hover", page.at(each, 0, 6)), each);
                assertNull(page.tryToAsk("codeLens/resolve", page.lens(each)), each);
            }
            assertFalse(page.heard().contains("secret"), page::heard);
        }
    }

    /** Where one model is served, its neighbours are read where it imports them, and are not spoken of. */
    @Test
    void theNeighboursOfASingleModelAreReadButNotTouched() throws IOException {
        Files.writeString(folder.resolve("teams.vsm"), "team Desk \"The service desk\" { people 2 }\n");
        Files.writeString(folder.resolve("other.vsm"), STREAM.replace("value stream A", "value stream Other"));
        Path only = Files.writeString(folder.resolve("a.vsm"), "import \"teams.vsm\"\nvalue stream A { current state Now { step One by Desk { PT 5 min } } }");
        try (SocketServer single = new SocketServer(only); SocketPage page = single.open()) {
            page.didOpen("vsm:///a.vsm", Files.readString(only));
            page.diagnostics("vsm:///a.vsm", all -> !all.toString().contains("unknown-name"));
            assertTrue(page.ask("textDocument/hover", page.at("vsm:///a.vsm", 1, 53)).toString().contains("The service desk"), page::heard);
            assertTrue(page.ask("textDocument/definition", page.at("vsm:///a.vsm", 1, 53)).toString().contains("vsm:///teams.vsm"), page::heard);
            for (String each : List.of("vsm:///teams.vsm", "vsm:///other.vsm")) {
                assertNull(page.tryToAsk("textDocument/documentSymbol", page.document(each)), each);
                assertNull(page.tryToAsk("textDocument/rename", page.at(each, 0, 6)), each);
            }
            page.ask("textDocument/references", page.at("vsm:///a.vsm", 1, 53));
            assertFalse(page.heard().contains("other.vsm"), page::heard);
        }
    }

    @Test
    void commandsWhichWriteFilesAreNotThere() throws IOException {
        try (SocketPage page = server.open()) {
            page.didOpen("vsm:///a.vsm", STREAM);
            assertNull(page.tryToAsk("workspace/executeCommand", page.command("vsm.showMap", "vsm:///a.vsm", "Now")));
            assertNull(page.tryToAsk("workspace/didChangeWorkspaceFolders", new JsonObject()));
            assertNull(page.tryToAsk("vsm/preview", page.document("vsm:///a.vsm")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whatIsNoMessageDoesNoHarm() {
        try (SocketPage page = server.open()) {
            for (String each : List.of("", "x", "[]", "null", "{", "[[[[", "{\"method\":1}", "{\"id\":null}", "[".repeat(50_000))) {
                page.say(each);
            }
            page.didOpen("vsm:///a.vsm", STREAM.replace("min", "mni"));
            page.diagnostics("vsm:///a.vsm", all -> all.size() > 0);
        }
    }

    @Test
    void aMessageThatIsTooLongEndsTheConversation() {
        try (SocketPage page = server.open()) {
            page.sayUnlessInterrupted("\"" + "x".repeat(LanguageConnection.LONGEST_MESSAGE) + "\"");
            page.waitUntilClosed();
            server.waitUntil(0);
        }
    }

    @Test
    void aFileThatIsWrittenBySomebodyElseIsLookedAtAnew() throws IOException {
        Files.writeString(folder.resolve("teams.vsm"), "team Desk { people 2 }\n");
        try (SocketPage page = server.open()) {
            page.didOpen("vsm:///a.vsm", "import \"teams.vsm\"\nvalue stream A { current state Now { step One by Desk { PT 5 min } } }");
            page.diagnostics("vsm:///a.vsm", all -> !all.toString().contains("unknown-name"));
            Files.writeString(folder.resolve("teams.vsm"), "team Help { people 2 }\n");
            server.sockets().changed(folder.resolve("teams.vsm"));
            page.diagnostics("vsm:///a.vsm", all -> all.toString().contains("unknown-name"));
        }
    }

    @Test
    void noMorePagesThanFit() {
        List<SocketPage> pages = Stream.generate(server::open).limit(LanguageSockets.MOST_PAGES).toList();
        assertTrue(server.isFull());
        pages.forEach(SocketPage::close);
        server.waitUntil(0);
        server.open().close();
    }

    @Test
    void whoeverGoesLeavesNothingBehind() {
        visit();
        server.waitUntil(0);
        int before = server.threads();
        for (int i = 0; i < 50; i++) {
            visit();
        }
        server.waitUntil(0);
        server.waitForThreads(before);
    }

    private void visit() {
        try (SocketPage page = server.open()) {
            page.didOpen("vsm:///a.vsm", STREAM.replace("min", "mni"));
            page.diagnostics("vsm:///a.vsm", all -> all.size() > 0);
        }
    }
}
