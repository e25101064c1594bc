package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.serve.OpenPage;

/** {@code vsm serve}, as somebody calls it and ends it. */
class ServeTest {

    private static final String MODEL = "value stream S { current state A { step B { process time 3 min } } }";
    private static final int USUAL_PORT = 8642;
    /** What a process says that was asked to end. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;
    private Path file;
    private Process process;
    private BufferedReader out;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.vsm"), MODEL);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Starts it as a program of its own, and waits for all that it prints. */
    private List<String> serve(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "org.vsm.cli.Vsm", "serve", "--lang", "en"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        process = builder.start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = line.equals("Ctrl-C ends it.") ? null : out.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** Asks the process to end, and gives what it still says. */
    private String ended() throws IOException, InterruptedException {
        process.toHandle().destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(TERMINATED, process.exitValue());
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static URI address(String line) {
        return URI.create(line.substring(line.indexOf("http://")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bothAddressesArePrintedAndItEndsWithoutAWordWhereAllIsSaved() throws Exception {
        List<String> said = serve("--port", "0", "--address", "127.0.0.1");
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.get(0).matches("Open this address in a browser on this machine: http://127\\.0\\.0\\.1:\\d+/\\?key=[\\w-]{27}"), said::toString);
        assertTrue(said.get(1).matches("Whoever is in the same network follows here, and can change nothing: http://127\\.0\\.0\\.1:\\d+/follow/[\\w-]{27}/"),
                said::toString);
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
        for (int i = 0; i < 2; i++) {
            assertEquals(200, browser.send(HttpRequest.newBuilder(address(said.get(i))).build(), HttpResponse.BodyHandlers.discarding()).statusCode());
        }
        assertEquals("", ended());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasNotSavedIsKeptThoughNoPageShowsItAnyMore() throws Exception {
        URI printed = address(serve("a.vsm", "--port", "0").get(0));
        String key = printed.getQuery().substring("key=".length());
        try (OpenPage page = OpenPage.at(HttpClient.newHttpClient(), "ws://" + printed.getAuthority() + "/live", "http://" + printed.getAuthority(),
                "vsm-" + printed.getPort() + "=" + key)) {
            page.watch("a.vsm", "");
            page.edit(page.hear("text").get("revision").getAsLong(), MODEL.indexOf('3'), MODEL.indexOf('3') + 1, "4");
            page.hear("accepted");
        }
        Files.writeString(folder.resolve("a.vsm.unsaved"), "of another time");
        String said = ended();
        assertTrue(said.startsWith("a.vsm was not saved. Its text is kept in a.vsm.unsaved-2."), said);
        assertEquals(1, said.lines().count(), said);
        assertEquals(MODEL, Files.readString(file));
        assertEquals(MODEL.replace('3', '4'), Files.readString(folder.resolve("a.vsm.unsaved-2")));
        assertEquals("of another time", Files.readString(folder.resolve("a.vsm.unsaved")));
    }

    /** Where the usual port is taken, any that is free will do; one that was asked for will not. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); ServerSocket usual = usualPort()) {
            Called called = vsm(folder, "serve", "--no-open", "--port", Integer.toString(taken.getLocalPort()));
            assertEquals(3, called.exitCode());
            assertEquals("vsm serve: port " + taken.getLocalPort() + " is taken by another program, or this user may not use it (most systems keep ports below 1024 for themselves); name another one with --port, or 0 for any that is free\n",
                    called.err());
            int port = address(serve("--no-open").get(0)).getPort();
            assertTrue(port != USUAL_PORT && port > 0, "port " + port);
        }
    }

    /** Null where somebody else has it already, which comes to the same. */
    private static ServerSocket usualPort() throws IOException {
        try {
            return new ServerSocket(USUAL_PORT, 1, InetAddress.getLoopbackAddress());
        } catch (BindException taken) {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--port 65536 | 2 | a port is a number from 0 to 65535",
        "--port -1 | 2 | a port is a number from 0 to 65535",
        "--port x | 2 | expected: a whole number",
        "--address 192.0.2.99 | 2 | is no address of this machine",
        "nothing.vsm | 3 | there is no such file",
        "notes.txt | 2 | notes.txt is no model: the name of one ends with .vsm"})
    void whatCannotBeServed(String arguments, int exitCode, String words) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "notes");
        Called called = vsm(folder, ("serve --no-open " + arguments).split(" "));
        assertEquals(exitCode, called.exitCode());
        assertTrue(called.err().contains(words), called.err());
        assertEquals("", called.out());
    }
}
