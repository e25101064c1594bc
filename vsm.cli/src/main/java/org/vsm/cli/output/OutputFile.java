package org.vsm.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;

/** Where a result goes: a file that is replaced in one step or not at all, or standard output for {@code -}. */
public final class OutputFile {

    /** Writes a result. */
    @FunctionalInterface
    public interface Content {

        /** @param stream closed by the caller */
        void writeTo(OutputStream stream) throws IOException;
    }

    private static final String STANDARD_OUTPUT = "-";

    private final Io io;

    public OutputFile(Io io) {
        this.io = io;
    }

    /**
     * Writes a result.
     *
     * @param target as typed, relative to the working directory, or {@code -}
     * @throws CommandFailure where it cannot be written; a file that was there before is still there then
     */
    public void write(String target, Content content) {
        if (STANDARD_OUTPUT.equals(target)) {
            try {
                content.writeTo(io.out());
            } catch (IOException e) {
                throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("output.failed", target, e.getMessage()), e);
            }
        } else {
            write(io.resolve(target), content);
        }
    }

    /** @param file absolute; see {@link #write(String, Content)} */
    public void write(Path file, Content content) {
        refuse(file);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe cannot be replaced.
                write(Files.newOutputStream(file, StandardOpenOption.WRITE), content);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, content);
            }
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT,
                    io.labels().text("output.failed", io.display(file), e.getMessage()), e);
        }
    }

    private void refuse(Path file) {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw failure("output.folder", file, null);
        }
        if (!Files.isDirectory(folder)) {
            throw failure("output.missing", folder, null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw failure("output.readonly", file, null);
        }
    }

    private void replace(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            write(create(draft), content);
            keepPermissions(file, draft);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private OutputStream create(Path draft) {
        try {
            return Files.newOutputStream(draft);
        } catch (IOException e) {
            throw failure("output.unwritable", draft.getParent(), e);
        }
    }

    private static void write(OutputStream target, Content content) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(target)) {
            content.writeTo(stream);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private CommandFailure failure(String key, Path file, IOException cause) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text(key, io.display(file)), cause);
    }
}
