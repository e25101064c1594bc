package org.vsm.cli.serve.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.serve.OpenPage;
import org.vsm.cli.serve.ServedFiles;

/** Whatever a request says, nothing outside of the served folder is read. */
class NoWayOutTest {

    private static final String HIDDEN = "value stream H \"Hidden outside\" { current state A { step B { process time 3 min } } }";

    @TempDir
    static Path home;
    private static ServedFiles served;

    @BeforeAll
    static void serve() throws IOException {
        Path folder = Files.createDirectories(home.resolve("served"));
        Files.createDirectories(home.resolve("served-too"));
        Files.writeString(home.resolve("hidden.vsm"), HIDDEN);
        Files.writeString(home.resolve("served-too/hidden.vsm"), HIDDEN);
        Files.writeString(folder.resolve(".hidden.vsm"), HIDDEN);
        Files.writeString(folder.resolve("hidden.txt"), HIDDEN);
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/hidden.vsm"), HIDDEN);
        Files.createSymbolicLink(folder.resolve("link.vsm"), home.resolve("hidden.vsm"));
        Files.createSymbolicLink(folder.resolve("linked"), home);
        Files.writeString(folder.resolve("open.vsm"), "value stream S { current state A { step B { process time 3 min } } }");
        Files.writeString(folder.resolve("imports.vsm"), "import \"../hidden.vsm\"\nfuture state C of H from A { }");
        served = new ServedFiles(folder);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    static Stream<String> names() {
        return Stream.of("../hidden.vsm", "%2e%2e/hidden.vsm", "%2e%2e%2fhidden.vsm", "..%2fhidden.vsm", "..%5chidden.vsm", "..\\hidden.vsm",
                "....//hidden.vsm", "..;/hidden.vsm", "%252e%252e/hidden.vsm", "%c0%ae%c0%ae/hidden.vsm", "\u2025/hidden.vsm", "./../hidden.vsm",
                "open.vsm/../../hidden.vsm", "../served-too/hidden.vsm", home + "/hidden.vsm", "/" + home + "/hidden.vsm", "file:" + home + "/hidden.vsm",
                "%00", "open.vsm%00.vsm", "../hidden.vsm%00open.vsm", "link.vsm", "linked/hidden.vsm", ".hidden.vsm", ".git/hidden.vsm", "hidden.txt",
                "CON", "NUL.vsm", "COM1.vsm", "AUX", "open.vsm::$DATA", "C:/hidden.vsm", "//host/share/hidden.vsm", "~/hidden.vsm", "/dev/zero", "proc/self/environ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void requests(String name) throws IOException {
        for (String route : List.of("/stream/", "/present/", "/download/", "/report/", "/assets/", "/")) {
            String query = route.equals("/download/") ? "?format=svg" : "";
            String editor = ServedFiles.raw(served.editorHost(), "GET " + route + name + query + " HTTP/1.1", "Host: " + served.editorHost(),
                    "Cookie: " + served.cookie());
            assertRefused(route + name, editor);
            String follower = ServedFiles.raw(served.shared().getAuthority(), "GET " + served.shared().getPath() + route.substring(1) + name + query
                    + " HTTP/1.1", "Host: " + served.shared().getAuthority());
            assertRefused(route + name, follower);
        }
    }

    private static void assertRefused(String what, String answer) {
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), what + ": " + answer);
        assertFalse(answer.contains("Hidden outside"), what + ": " + answer);
    }

    @ParameterizedTest
    @MethodSource("names")
    void sockets(String name) throws Exception {
        try (OpenPage page = served.editor()) {
            page.watch(URLDecoder.decode(name, StandardCharsets.UTF_8), "");
            assertEquals("missing", page.hear("missing").get("type").getAsString());
        }
        try (OpenPage page = served.follower()) {
            page.watch(name, "");
            assertEquals("missing", page.hear("missing").get("type").getAsString());
        }
    }

    @Test
    void theListNamesWhatIsServedAndNothingElse() throws IOException {
        assertEquals(List.of("imports.vsm", "open.vsm"), ServedFolder.of(home.resolve("served")).names());
    }

    /** A model that imports what is outside is told that it cannot, not shown what stands there. */
    @Test
    void imports() throws Exception {
        try (OpenPage page = served.follower()) {
            page.watch("imports.vsm", "");
            String trouble = page.hear("trouble", each -> each.has("message")).toString();
            assertFalse(trouble.contains("Hidden outside"), trouble);
        }
    }
}
