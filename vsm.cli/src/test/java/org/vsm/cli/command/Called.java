package org.vsm.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vsm.cli.Io;

/**
 * A call of the command line within the test's own process.
 *
 * @param exitCode as the shell would see it
 * @param out standard output as text
 * @param err standard error as text
 * @param bytes standard output
 */
public record Called(int exitCode, String out, String err, byte[] bytes) {

    /** What is expected of a call that prints text. */
    public Called(int exitCode, String out, String err) {
        this(exitCode, out, err, out.getBytes(StandardCharsets.UTF_8));
    }

    /** Calls {@code vsm} in a folder, in English, with neither terminal nor environment. */
    public static Called vsm(Path directory, String... arguments) {
        return call(false, directory, arguments);
    }

    /** The same for somebody who sits at a terminal that shows no colours. */
    public static Called onTerminal(Path directory, String... arguments) {
        return call(true, directory, arguments);
    }

    /** Standard output with messages in one line each, however they were broken. */
    public String outUnbroken() {
        return out.replaceAll("\n {2}(?=\\S)", " ");
    }

    private static Called call(boolean terminal, Path directory, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Io io = new Io(print(out), print(err), InputStream.nullInputStream(), directory.toAbsolutePath(), Map.of("NO_COLOR", "1"),
                terminal, terminal, Locale.ENGLISH);
        int exitCode = Program.run(io, arguments);
        return new Called(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8),
                out.toByteArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Called called && exitCode == called.exitCode && err.equals(called.err)
                && Arrays.equals(bytes, called.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exitCode, err, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "exit code " + exitCode + "\nout: " + out + "\nerr: " + err;
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
