package org.vsm.cli.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;

/** Reads text files and says plainly why one cannot be read. */
public final class TextFile {

    /** The largest file that is read, in bytes: 20 MB. */
    public static final long LIMIT = 20_000_000;

    private final Labels labels;

    /** @param labels the language of the messages */
    public TextFile(Labels labels) {
        this.labels = labels;
    }

    /**
     * @param path absolute
     * @param name the path as it is printed
     * @return the text as it is, with a byte order mark if it has one
     * @throws CommandFailure where there is no such file, it is a folder, too large, not readable or not UTF-8
     */
    public String read(Path path, String name) {
        if (Files.isDirectory(path)) {
            throw failure("file.folder", name, null);
        }
        try {
            if (Files.size(path) > LIMIT) {
                throw failure("file.large", name, null);
            }
            return decode(Files.readAllBytes(path), name);
        } catch (NoSuchFileException e) {
            throw failure("file.missing", name, e);
        } catch (IOException e) {
            throw failure("file.unreadable", name, e);
        }
    }

    private String decode(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT,
                    labels.text("file.encoding", name, Integer.toString(input.position() + 1), line(output.flip())));
        }
        return output.flip().toString();
    }

    private static String line(CharBuffer before) {
        return Long.toString(1 + before.chars().filter(c -> c == '\n').count());
    }

    private CommandFailure failure(String key, String name, IOException cause) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, labels.text(key, name), cause);
    }
}
