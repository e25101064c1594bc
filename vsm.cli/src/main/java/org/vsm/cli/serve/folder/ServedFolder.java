package org.vsm.cli.serve.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The models of a folder, or one model alone. A model is found by its name in the list and in no other way, so that whatever
 * a request says cannot lead to another file. Links are not followed.
 */
public final class ServedFolder {

    private static final String MODEL = ".vsm";
    private static final int MOST = 500;
    private static final int DEEPEST = 8;
    private static final Set<String> OF_TOOLS = Set.of("node_modules", "target", "build", "out", "bin");

    private final Path folder;
    private final Path only;

    private ServedFolder(Path folder, Path only) {
        this.folder = folder;
        this.only = only;
    }

    /** Whether a file or folder can be served: a model is told by the ending of its name. */
    public static boolean canServe(Path source) {
        return Files.isDirectory(source) || source.toString().endsWith(MODEL);
    }

    /**
     * Serves a file, or what is in a folder and its folders.
     *
     * @param source exists
     * @throws IOException where it cannot be read
     */
    public static ServedFolder of(Path source) throws IOException {
        Path real = source.toRealPath();
        return Files.isDirectory(real) ? new ServedFolder(real, null) : new ServedFolder(real.getParent(), real);
    }

    /** The folder itself: absolute, without links. */
    public Path path() {
        return folder;
    }

    /** The name of the one model that is served; empty where it is a folder. */
    public Optional<String> single() {
        return Optional.ofNullable(only).map(this::name);
    }

    /** Names of all models, with slashes, in order. */
    public List<String> names() {
        return files().stream().map(this::name).toList();
    }

    /** The model of this name; empty where there is none. */
    public Optional<Path> file(String name) {
        return files().stream().filter(each -> name(each).equals(name)).findFirst();
    }

    /**
     * Whether a file is served, or would be if it were there. What is behind a link is not.
     *
     * @param file in the folder or not
     */
    public boolean serves(Path file) {
        if (only != null) {
            return file.equals(only);
        }
        Path within = file.startsWith(folder) ? folder.relativize(file) : Path.of("");
        int last = within.getNameCount() - 1;
        return last < DEEPEST && isModel(within.getName(last).toString())
                && IntStream.range(0, last).noneMatch(each -> isOfTools(within.getName(each).toString()));
    }

    private static boolean isModel(String name) {
        return name.endsWith(MODEL) && !name.startsWith(".");
    }

    private static boolean isOfTools(String name) {
        return name.startsWith(".") || OF_TOOLS.contains(name);
    }

    /** What a file of the folder is called. */
    public String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private List<Path> files() {
        if (only != null) {
            return Files.isRegularFile(only) ? List.of(only) : List.of();
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Models(files));
        } catch (IOException e) {
            // then there are those that were found until then
        }
        files.sort(Comparator.comparing(this::name));
        return files;
    }

    /** Folders of tools are left out, and so is what is too much to list. */
    private final class Models extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Models(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            String name = each.getFileName() == null ? "" : each.getFileName().toString();
            return !each.equals(folder) && isOfTools(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isModel(each.getFileName().toString())) {
                files.add(each);
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path each, IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
