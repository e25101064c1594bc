package org.vsm.cli.server;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages as a language server writes them, each with its length before it, for somebody who takes them one by one. */
public final class MessageOutput extends OutputStream {

    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)\r\n(?:.*\r\n)*\r\n$");

    private final Consumer<String> messages;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private int missing = -1;

    /** @param messages takes each message, in the order of the server */
    public MessageOutput(Consumer<String> messages) {
        this.messages = messages;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int at = offset;
        while (at < offset + length) {
            if (missing < 0) {
                write(bytes[at++]);
            } else {
                int taken = Math.min(missing, offset + length - at);
                part.write(bytes, at, taken);
                at += taken;
                took(taken);
            }
        }
    }

    @Override
    public void write(int b) {
        part.write(b);
        if (missing >= 0) {
            took(1);
        } else if (b == '\n') {
            Matcher head = LENGTH.matcher(part.toString(StandardCharsets.US_ASCII));
            if (head.matches()) {
                missing = Integer.parseInt(head.group(1));
                part.reset();
            }
        }
    }

    private void took(int bytes) {
        missing -= bytes;
        if (missing == 0) {
            missing = -1;
            String message = part.toString(StandardCharsets.UTF_8);
            part.reset();
            messages.accept(message);
        }
    }
}
