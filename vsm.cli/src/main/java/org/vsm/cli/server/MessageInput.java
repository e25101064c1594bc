package org.vsm.cli.server;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Messages as a language server reads them: each with its length before it. */
public final class MessageInput extends InputStream {

    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> waiting;
    private ByteArrayInputStream current = new ByteArrayInputStream(END);
    private boolean ended;

    /** @param most messages that may wait to be read */
    public MessageInput(int most) {
        // one more for the end, which always finds room
        waiting = new LinkedBlockingQueue<>(most + 1);
    }

    /** Adds a message; false where too many are waiting. */
    public boolean add(String message) {
        byte[] content = message.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + content.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        return waiting.remainingCapacity() > 1 && waiting.offer(whole);
    }

    /** No more messages come; those that wait are not read any more. */
    @Override
    public void close() {
        waiting.clear();
        waiting.offer(END);
    }

    @Override
    public int read() throws InterruptedIOException {
        return next() ? current.read() : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws InterruptedIOException {
        return length == 0 ? 0 : next() ? current.read(buffer, offset, length) : -1;
    }

    /** Whether there is something to read; waits for it. */
    private boolean next() throws InterruptedIOException {
        try {
            while (!ended && current.available() == 0) {
                byte[] message = waiting.take();
                ended = message == END;
                current = new ByteArrayInputStream(message);
            }
            return !ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
