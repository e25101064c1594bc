package org.vsm.cli.text;

import org.vsm.cli.Io;

/** Says on standard error why a command stopped; on a terminal in lines that fit it, else each message in one line. */
public final class ComplaintText {

    private static final String MARGIN = "  ";

    private final Io io;

    public ComplaintText(Io io) {
        this.io = io;
    }

    /** Prints a message, every line of it after the name of the command. */
    public void print(String command, String message) {
        message.lines().map(line -> command + ": " + line).forEach(this::print);
    }

    private void print(String line) {
        if (!io.errTerminal()) {
            io.err().println(line);
            return;
        }
        String margin = "";
        for (String part : Lines.of(line, DocumentText.WIDTH - MARGIN.length())) {
            io.err().println(margin + part);
            margin = MARGIN;
        }
    }
}
