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
            return !each.equals(folder) && (name.startsWith(".") || OF_TOOLS.contains(name)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
            String name = each.getFileName().toString();
            if (attributes.isRegularFile() && name.endsWith(MODEL) && !name.startsWith(".")) {
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
