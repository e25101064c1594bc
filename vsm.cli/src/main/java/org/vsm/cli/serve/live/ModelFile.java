package org.vsm.cli.serve.live;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.vsm.cli.Io;
import org.vsm.cli.model.TextFile;
import org.vsm.cli.output.OutputFile;

/** A file that is served, read and written as a whole. */
final class ModelFile {

    private final Path path;
    private final String name;
    private final Io io;

    /** @param name as it is printed */
    ModelFile(Path path, String name, Io io) {
        this.path = path;
        this.name = name;
        this.io = io;
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    /**
     * What it says; null where it is not there.
     *
     * @throws org.vsm.cli.CommandFailure where it cannot be read
     */
    FileText read() {
        return Files.exists(path) ? FileText.of(new TextFile(io.labels()).read(path, name)) : null;
    }

    /**
     * Replaces it in one step, if it still says what is known of it.
     *
     * @param known null where it is not there
     * @return whether it did, and was replaced
     * @throws org.vsm.cli.CommandFailure where it cannot be written
     */
    boolean replace(FileText known, FileText text) {
        try {
            new OutputFile(io).write(path, out -> {
                out.write(text.raw().getBytes(StandardCharsets.UTF_8));
                out.flush();
                // as late as can be: what somebody has written meanwhile must not be lost
                FileText now = read();
                if (known == null ? now != null : now == null || !known.raw().equals(now.raw())) {
                    throw new ChangedMeanwhile();
                }
            });
            return true;
        } catch (ChangedMeanwhile changed) {
            return false;
        }
    }

    /**
     * Writes a text beside it, under a name that nobody else has.
     *
     * @throws org.vsm.cli.CommandFailure where it cannot be written
     */
    Path writeBeside(FileText text) {
        String name = path.getFileName() + ".unsaved";
        Path copy = path.resolveSibling(name);
        for (int number = 2; Files.exists(copy, LinkOption.NOFOLLOW_LINKS); number++) {
            copy = path.resolveSibling(name + "-" + number);
        }
        new OutputFile(io).write(copy, out -> out.write(text.raw().getBytes(StandardCharsets.UTF_8)));
        return copy;
    }

    private static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super(null, null, false, false);
        }
    }
}
