package org.vsm.cli.serve.socket;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.serve.live.Frame;
import org.vsm.cli.serve.live.LiveText;
import org.vsm.cli.serve.live.LiveTexts;
import org.vsm.cli.serve.live.Renaming;
import org.vsm.cli.serve.live.TextNews;
import org.vsm.cli.serve.live.Wanted;
import org.vsm.cli.serve.live.Watcher;

/** One open page: what it says, and what it is told. Public for Jetty, which calls it. */
public final class LiveSocket implements Session.Listener.AutoDemanding, Watcher {

    private final LiveTexts texts;
    private final boolean editor;
    private final int longest;
    private final Consumer<LiveSocket> over;
    private Session session;
    private Outbox outbox;
    private LiveText text;
    private volatile Wanted wanted;
    private volatile boolean following;
    private volatile boolean listing;
    private byte[] lastPicture;
    private String lastTrouble;

    /**
     * @param editor  whether the page may write
     * @param longest message that is listened to, in bytes
     * @param over    is told when the page is closed
     */
    LiveSocket(LiveTexts texts, boolean editor, int longest, Consumer<LiveSocket> over) {
        this.texts = texts;
        this.editor = editor;
        this.longest = longest;
        this.over = over;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        session.setMaxTextMessageSize(longest);
        session.setMaxBinaryMessageSize(1);
        outbox = new Outbox(opened);
    }

    @Override
    public void onWebSocketText(String message) {
        try {
            JsonObject said = JsonParser.parseString(message).getAsJsonObject();
            hear(PageMessage.type(said), said);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException nonsense) {
            session.close(StatusCode.BAD_PAYLOAD, "not understood", Callback.NOOP);
        }
    }

    private void hear(String type, JsonObject said) {
        if (type.equals("watch")) {
            watch(said);
        } else if (type.equals("list")) {
            listing = true;
        } else if (!editor) {
            session.close(StatusCode.POLICY_VIOLATION, "may only read", Callback.NOOP);
        } else if (text != null) {
            switch (type) {
                case "edit" -> edit(said);
                case "save" -> text.save();
                case "rename" -> rename(PageMessage.renamings(said));
                case "resolve" -> text.resolve(PageMessage.choice(said));
                default -> throw new IllegalArgumentException(type);
            }
        }
    }

    private void watch(JsonObject said) {
        wanted = PageMessage.wanted(said);
        following = said.has("follow") && said.get("follow").getAsBoolean();
        if (text == null) {
            open(PageMessage.file(said));
        }
        if (text != null) {
            toldNothingYet();
            text.watch(this);
        }
    }

    /** Whoever has asked for something gets an answer, even if it is what he sees already. */
    private synchronized void toldNothingYet() {
        lastTrouble = null;
    }

    private void open(String file) {
        try {
            Optional<LiveText> found = texts.of(file);
            text = found.orElse(null);
            if (text == null) {
                outbox.put(Outbox.Kind.TROUBLE, ServerMessage.missing(file));
            } else if (editor) {
                told(text.news());
            }
        } catch (CommandFailure failure) {
            outbox.put(Outbox.Kind.TROUBLE, ServerMessage.trouble(failure.getMessage()));
        }
    }

    private void edit(JsonObject said) {
        String answer = text.edit(PageMessage.edit(said), this).map(edited -> ServerMessage.accepted(edited, said))
                .orElseGet(() -> ServerMessage.again(text.news()));
        outbox.put(Outbox.Kind.ANSWER, answer);
    }

    /** In other files, along with this one. */
    private void rename(Map<String, Renaming> renamings) {
        outbox.put(Outbox.Kind.RENAMED, ServerMessage.renamed(renamings.entrySet().stream().collect(Collectors.partitioningBy(
                each -> isRenamed(each.getKey(), each.getValue()),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())))));
    }

    private boolean isRenamed(String file, Renaming renaming) {
        try {
            return texts.of(file).map(other -> other.rename(renaming)).orElse(false);
        } catch (CommandFailure unreadable) {
            return false;
        }
    }

    @Override
    public Wanted wanted() {
        return wanted;
    }

    @Override
    public boolean isEditor() {
        return editor;
    }

    @Override
    public boolean follows() {
        return following;
    }

    @Override
    public void follow(Wanted shown) {
        wanted = wanted.showing(shown);
    }

    boolean isOpen() {
        return session != null && session.isOpen();
    }

    /** Says that the server is there: the connection would be taken for dead otherwise. */
    void beat() {
        session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    }

    /** Files have come or gone. */
    void folderChanged() {
        if (listing) {
            outbox.put(Outbox.Kind.FOLDER, ServerMessage.FOLDER);
        }
    }

    @Override
    public synchronized void drawn(Frame frame) {
        if (frame.picture() != null && frame.picture() != lastPicture) {
            lastPicture = frame.picture();
            outbox.put(Outbox.Kind.PICTURE, frame.picture());
        }
        String trouble = frame.trouble() == null ? ServerMessage.NO_TROUBLE : frame.trouble();
        if (!trouble.equals(lastTrouble)) {
            lastTrouble = trouble;
            outbox.put(Outbox.Kind.TROUBLE, trouble);
        }
    }

    @Override
    public void told(TextNews news) {
        outbox.put(Outbox.Kind.TEXT, ServerMessage.text(news, texts.id()));
    }

    @Override
    public void onWebSocketError(Throwable problem) {
        leave();
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback done) {
        leave();
        done.succeed();
    }

    private void leave() {
        over.accept(this);
        if (text != null) {
            text.leave(this);
        }
    }
}
