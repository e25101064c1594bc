package org.vsm.cli.serve.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder of the program itself, which is a jar or, in the build, a folder of classes. */
final class PackedFiles {

    private PackedFiles() {
    }

    /** All files below a folder, by their names relative to it, with slashes. */
    static Map<String, byte[]> in(String folder) {
        try {
            Path program = Path.of(PackedFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(program)) {
                return below(program.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return below(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> below(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(String.join("/", names(folder.relativize(each))), Files.readAllBytes(each));
            }
        }
        return files;
    }

    private static List<String> names(Path path) {
        return Stream.iterate(0, each -> each < path.getNameCount(), each -> each + 1).map(each -> path.getName(each).toString()).toList();
    }
}
