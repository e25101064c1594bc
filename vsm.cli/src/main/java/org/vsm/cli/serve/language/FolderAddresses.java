package org.vsm.cli.serve.language;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.vsm.cli.serve.folder.ServedFolder;

/**
 * The names by which a page speaks of the streams of a folder: {@code vsm:///part/stream.vsm}. They tell nothing of the machine,
 * and there is none for what is not in the folder.
 */
final class FolderAddresses {

    private static final String SCHEME = "vsm:///";

    private final ServedFolder served;
    private final Path folder;

    FolderAddresses(ServedFolder served) {
        this.served = served;
        this.folder = served.path();
    }

    /** Whether a model is served alone: then nobody hears of the others that lie beside it. */
    boolean isSingle() {
        return served.single().isPresent();
    }

    /** Whether something may be said of a file, which is named as for the language server. */
    boolean isServed(String file) {
        return toPath(file).filter(served::serves).isPresent();
    }

    /** The folder, with all links followed. */
    Path folder() {
        return folder;
    }

    /** The file that a page means, as an address for the language server; empty for whatever is no stream of the folder. */
    Optional<String> toFile(String address) {
        if (!address.startsWith(SCHEME)) {
            return Optional.empty();
        }
        try {
            Path file = folder;
            for (String segment : address.substring(SCHEME.length()).split("/", -1)) {
                Path name = Path.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
                if (name.isAbsolute() || name.getNameCount() != 1 || name.toString().isEmpty() || name.toString().startsWith(".")) {
                    return Optional.empty();
                }
                file = file.resolve(name);
            }
            return isInside(file) ? Optional.of(file.toUri().toString()) : Optional.empty();
        } catch (IllegalArgumentException | IOException malformed) {
            return Optional.empty();
        }
    }

    /** Links inside the folder may not lead out of it either. */
    private boolean isInside(Path file) throws IOException {
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Path real = there ? file.toRealPath() : file;
        return served.serves(real) && served.serves(file);
    }

    /** The name of a file for a page; empty for what is outside of the folder. */
    Optional<String> toPage(String file) {
        return toPath(file).filter(path -> path.startsWith(folder) && !path.equals(folder)).map(path -> toPage(folder.relativize(path)));
    }

    private static Optional<Path> toPath(String file) {
        try {
            return Optional.of(Path.of(URI.create(file.replace(" ", "%20"))).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException malformed) {
            return Optional.empty();
        }
    }

    private static String toPage(Path relative) {
        return SCHEME + StreamSupport.stream(relative.spliterator(), false)
                .map(each -> URLEncoder.encode(each.toString(), StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining("/"));
    }
}
