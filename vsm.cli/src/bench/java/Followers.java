import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** Starts {@code vsm serve}, edits its stream, and looks at what each of those sees who follow. */
public final class Followers {

    private static final long PAUSE_MILLIS = 500;
    private static final long LONGEST_UPDATE_MILLIS = 1_000;
    private static final long MOST_MEMORY_KB = 512 * 1024;

    /** When a revision of the text was sent, in nanoseconds. */
    private static final Map<Long, Long> SENT = new ConcurrentHashMap<>();

    private Followers() {
    }

    /** @param arguments number of followers, seconds, file, and the command that serves */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        long edits = Long.parseLong(arguments[1]) * 1_000 / PAUSE_MILLIS;
        Path file = Path.of(arguments[2]);
        List<String> command = new ArrayList<>(Arrays.asList(arguments).subList(3, arguments.length));
        command.addAll(List.of(file.toString(), "--no-open", "--port", "0", "--address", "127.0.0.1", "--lang", "en"));
        Process server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        URI address = address(out.readLine());
        URI shared = address(out.readLine());
        System.exit(measure(count, edits, file, address, shared, server) ? 0 : 1);
    }

    private static URI address(String line) {
        return URI.create(line.substring(line.indexOf("http://")));
    }

    private static boolean measure(int count, long edits, Path file, URI address, URI shared, Process server) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String name = file.getFileName().toString();
        List<Follower> followers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Follower follower = new Follower();
            WebSocket socket = client.newWebSocketBuilder().header("Origin", "http://" + shared.getAuthority())
                    .buildAsync(URI.create("ws://" + shared.getAuthority() + shared.getPath() + "live"), follower).get(10, TimeUnit.SECONDS);
            socket.sendText("{\"type\":\"watch\",\"file\":\"" + name + "\",\"follow\":true}", true).get(10, TimeUnit.SECONDS);
            followers.add(follower);
        }
        String key = address.getQuery().substring("key=".length());
        WebSocket editor = client.newWebSocketBuilder().header("Origin", "http://" + address.getAuthority())
                .header("Cookie", "vsm-" + address.getPort() + "=" + key)
                .buildAsync(URI.create("ws://" + address.getAuthority() + "/live"), new WebSocket.Listener() { }).get(10, TimeUnit.SECONDS);
        editor.sendText("{\"type\":\"watch\",\"file\":\"" + name + "\"}", true).get(10, TimeUnit.SECONDS);
        // until the first picture is there: what follows is a room in which people work already
        waitFor(followers, 1);
        long last = edit(editor, Files.readString(file), edits);
        waitFor(followers, last);
        return told(followers, edits, last, memory(server));
    }

    /** @return the number of the last revision */
    private static long edit(WebSocket editor, String text, long edits) throws Exception {
        int at = text.indexOf("process time 6 min") + "process time ".length();
        int length = 1;
        long revision = 1;
        for (int i = 0; i < edits; i++) {
            JsonObject edit = new JsonObject();
            edit.addProperty("type", "edit");
            edit.addProperty("sequence", i);
            edit.addProperty("revision", revision);
            edit.addProperty("from", at);
            edit.addProperty("to", at + length);
            String insert = Integer.toString(10 + i);
            edit.addProperty("insert", insert);
            length = insert.length();
            revision++;
            SENT.put(revision, System.nanoTime());
            editor.sendText(edit.toString(), true).get(10, TimeUnit.SECONDS);
            Thread.sleep(PAUSE_MILLIS);
        }
        return revision;
    }

    private static void waitFor(List<Follower> followers, long revision) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end && followers.stream().anyMatch(each -> each.revision < revision)) {
            Thread.sleep(20);
        }
    }

    /** The most memory that the server has taken at any time, in KB. The launcher becomes the program: it has its number. */
    private static long memory(Process server) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream().filter(each -> each.startsWith("VmHWM"))
                .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", ""))).findFirst().orElse(Long.MAX_VALUE);
    }

    private static boolean told(List<Follower> followers, long edits, long last, long memory) {
        long atLast = followers.stream().filter(each -> each.revision == last).count();
        long alike = followers.stream().map(each -> each.picture).distinct().count();
        long[] updates = followers.stream().flatMap(each -> each.updates.stream()).mapToLong(Long::longValue).sorted().toArray();
        long longest = updates.length == 0 ? Long.MAX_VALUE : updates[updates.length - 1];
        System.out.printf("%d followers, %d edits: %d end with the last picture (%d different), %d updates seen%n",
                followers.size(), edits, atLast, alike, updates.length);
        System.out.printf("an update takes: half of them %d ms, 95 %% %d ms, longest %d ms (at most %d)%n", updates[updates.length / 2],
                updates[updates.length * 95 / 100], longest, LONGEST_UPDATE_MILLIS);
        System.out.printf("memory of the server: %d MB (below %d)%n", memory / 1024, MOST_MEMORY_KB / 1024);
        return atLast == followers.size() && alike == 1 && longest <= LONGEST_UPDATE_MILLIS && memory < MOST_MEMORY_KB;
    }

    /** Somebody who looks. An edit is over for him when he sees it, or a later one. */
    private static final class Follower implements WebSocket.Listener {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Long> updates = new ArrayList<>();
        private volatile long revision;
        private volatile String picture;

        @Override
        public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean complete) {
            byte[] some = new byte[part.remaining()];
            part.get(some);
            bytes.writeBytes(some);
            if (complete) {
                see(bytes.toByteArray(), System.nanoTime());
                bytes.reset();
            }
            from.request(1);
            return null;
        }

        private void see(byte[] packed, long now) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                JsonObject message = JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
                long seen = message.get("revision").getAsLong();
                for (long each = revision + 1; each <= seen; each++) {
                    Long sent = SENT.get(each);
                    if (sent != null) {
                        updates.add(TimeUnit.NANOSECONDS.toMillis(now - sent));
                    }
                }
                picture = message.get("svg").getAsString();
                revision = seen;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
