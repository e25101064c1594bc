package org.vsm.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * All that a command may touch of the world around it, so that tests never touch the process.
 *
 * @param out the result and nothing else
 * @param err everything for people: diagnostics, progress, faults
 * @param in standard input
 * @param directory the folder that relative paths start from, absolute
 * @param environment the environment's variables
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param locale {@link Locale#ENGLISH} or {@link Locale#GERMAN}: the language of labels and messages
 */
public record Io(PrintStream out, PrintStream err, InputStream in, Path directory, Map<String, String> environment,
        boolean outTerminal, boolean errTerminal, Locale locale) {

    /** The streams and the surroundings of this process. */
    public static Io ofProcess() {
        String terminals = System.getProperty("vsm.terminals");
        boolean console = terminals == null && System.console() != null;
        return new Io(
                stream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
                stream(new FileOutputStream(FileDescriptor.err)), System.in,
                Path.of("").toAbsolutePath(), System.getenv(),
                console || terminals != null && terminals.contains("out"),
                console || terminals != null && terminals.contains("err"),
                Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /** The same with labels and messages in another language. */
    public Io in(Locale language) {
        return new Io(out, err, in, directory, environment, outTerminal, errTerminal, language);
    }

    /** @return the file that a path on the command line stands for, absolute */
    public Path resolve(String path) {
        try {
            return directory.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, labels().text("file.path", path), e);
        }
    }

    /** @return the command line's own messages in the user's language */
    public Labels labels() {
        return Labels.in(locale);
    }

    /** @return the path as it is printed: relative to the working directory where it lies beneath it, with slashes */
    public String display(Path file) {
        Path absolute = directory.resolve(file).normalize();
        Path shown = absolute.startsWith(directory) ? directory.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** @return whether colour may be used on standard output */
    public boolean colourOut() {
        return outTerminal && colourWanted();
    }

    /** @return whether colour may be used on standard error */
    public boolean colourErr() {
        return errTerminal && colourWanted();
    }

    private boolean colourWanted() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Files and pipes get UTF-8 on every machine; the console of Windows has a character set of its own. */
    private static PrintStream stream(OutputStream stream) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Charset charset = windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
        return new PrintStream(stream, false, charset);
    }
}
