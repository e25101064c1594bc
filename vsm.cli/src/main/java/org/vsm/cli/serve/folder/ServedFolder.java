package org.vsm.cli.serve.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vsm.cli.model.ModelFolder;

/**
 * The models of a folder, or one model alone. A model is found by its name in the list and in no other way, so that whatever
 * a request says cannot lead to another file. Links are not followed.
 */
public final class ServedFolder {

    /** More than this is too much to list. */
    private static final int MOST = 500;

    private final Path folder;
    private final ModelFolder models;
    private final Path only;

    private ServedFolder(Path folder, Path only) {
        this.folder = folder;
        this.models = new ModelFolder(folder);
        this.only = only;
    }

    /** Whether a file or folder can be served: a model is told by the ending of its name. */
    public static boolean canServe(Path source) {
        return Files.isDirectory(source) || source.toString().endsWith(ModelFolder.ENDING);
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
        return only != null ? file.equals(only) : models.holds(file);
    }

    /** What a file of the folder is called. */
    public String name(Path file) {
        return models.name(file);
    }

    private List<Path> files() {
        if (only != null) {
            return Files.isRegularFile(only) ? List.of(only) : List.of();
        }
        return models.files(MOST);
    }
}
