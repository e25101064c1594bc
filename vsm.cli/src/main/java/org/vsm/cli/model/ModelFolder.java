package org.vsm.cli.model;

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
import java.util.Set;
import java.util.stream.IntStream;

/** The models in a folder and in the folders in it. What is hidden and folders of tools are left out; links in it are not followed. */
public final class ModelFolder {

    /** How the names of models end. */
    public static final String ENDING = ".vsm";

    private static final int DEEPEST = 8;
    private static final Set<String> OF_TOOLS = Set.of("node_modules", "target", "build", "out", "bin");

    private final Path folder;

    /** @param folder absolute */
    public ModelFolder(Path folder) {
        this.folder = folder;
    }

    /** The name of a file in it: relative to the folder, with slashes on every machine. */
    public String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** All of them, in the order of their names; what cannot be read is passed over. */
    public List<Path> files() {
        return files(Integer.MAX_VALUE);
    }

    /** The same where no more than so many are wanted. */
    public List<Path> files(int most) {
        List<Path> files = new ArrayList<>();
        try {
            // the folder itself may well be a link
            Path real = folder.toRealPath();
            Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Models(real, files, most));
            files.replaceAll(each -> folder.resolve(real.relativize(each)));
        } catch (IOException e) {
            // then there are those that were found until then
        }
        files.sort(Comparator.comparing(this::name));
        return files;
    }

    /**
     * Whether a file is one of them, or would be if it were there. What is behind a link is not.
     *
     * @param file in the folder or not
     */
    public boolean holds(Path file) {
        Path within = file.startsWith(folder) ? folder.relativize(file) : Path.of("");
        int last = within.getNameCount() - 1;
        return last < DEEPEST && isModel(within.getName(last).toString())
                && IntStream.range(0, last).noneMatch(each -> isOfTools(within.getName(each).toString()));
    }

    private static boolean isModel(String name) {
        return name.endsWith(ENDING) && !name.startsWith(".");
    }

    private static boolean isOfTools(String name) {
        return name.startsWith(".") || OF_TOOLS.contains(name);
    }

    private final class Models extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;
        private final int most;

        Models(Path top, List<Path> files, int most) {
            this.top = top;
            this.files = files;
            this.most = most;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            String name = each.getFileName() == null ? "" : each.getFileName().toString();
            return !each.equals(top) && isOfTools(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isModel(each.getFileName().toString())) {
                files.add(each);
            }
            return files.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path each, IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
