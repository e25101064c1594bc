package org.vsm.dsl.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;

/**
 * The file that an import names. An import reads a regular {@code .vsm} file near the model and nothing else; whatever
 * is refused has not been opened.
 *
 * @param uri     of the file; null where it is refused
 * @param refusal why it is refused; null where it is not
 */
public record ImportTarget(URI uri, Refusal refusal) {

    /** Largest file that is read, in bytes. */
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final String SUFFIX = ".vsm";
    private static final Pattern SCHEME_OR_DRIVE = Pattern.compile("[\\p{Alpha}][\\p{Alnum}+.-]*:.*", Pattern.DOTALL);

    /** Why an import is refused. */
    public enum Refusal {
        /** No path at all. */
        EMPTY,
        /** A scheme such as {@code http:}, or a drive such as {@code C:}. */
        SCHEME,
        /** Begins with a slash. */
        ABSOLUTE,
        /** Parts divided by backslashes, or characters that no path has. */
        MALFORMED,
        /** No {@code .vsm} file by its name, or behind the link that it is. */
        NOT_VSM,
        MISSING,
        /** Not in the folder that imports must not leave, where there is one. */
        OUTSIDE,
        /** A folder, device, pipe or the like. */
        NOT_A_FILE,
        TOO_LARGE,
        /** It is there, but may not be read. */
        UNREADABLE,
        NOT_UTF8,
        /** Its braces are nested deeper than the parser can follow. */
        TOO_DEEP
    }

    /**
     * Finds out what an import means.
     *
     * @param importer URI of the importing file; a file, or something that lives in memory only
     * @param path     as written, with slashes
     */
    public static ImportTarget of(URI importer, String path) {
        Refusal refusal = refusalOf(path);
        if (refusal != null) {
            return refused(refusal);
        }
        URI uri = relativeTo(importer, path);
        return importer.isFile() ? onDisk(uri) : new ImportTarget(uri, null);
    }

    /** The file that an import names, whether it is there or not; null for what could never be one. */
    public static URI locationOf(URI importer, String path) {
        return refusalOf(path) == null ? relativeTo(importer, path) : null;
    }

    /** Whether the file may be read. */
    public boolean isAllowed() {
        return refusal == null;
    }

    private static Refusal refusalOf(String path) {
        if (path == null || path.isBlank()) {
            return Refusal.EMPTY;
        }
        if (SCHEME_OR_DRIVE.matcher(path).matches()) {
            return Refusal.SCHEME;
        }
        if (path.startsWith("/") || path.startsWith("\\")) {
            return Refusal.ABSOLUTE;
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return Refusal.MALFORMED;
        }
        return path.endsWith(SUFFIX) ? null : Refusal.NOT_VSM;
    }

    private static URI relativeTo(URI importer, String path) {
        URI uri = importer.trimSegments(1);
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                uri = uri.trimSegments(1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                uri = uri.appendSegment(URI.encodeSegment(segment, false));
            }
        }
        return uri;
    }

    private static ImportTarget onDisk(URI uri) {
        try {
            Path file = Path.of(uri.toFileString());
            if (!Files.exists(file)) {
                return refused(Refusal.MISSING);
            }
            Path real = file.toRealPath();
            if (!Files.isRegularFile(real)) {
                return refused(Refusal.NOT_A_FILE);
            }
            if (!real.getFileName().toString().endsWith(SUFFIX)) {
                return refused(Refusal.NOT_VSM);
            }
            return Files.size(real) > MAX_BYTES ? refused(Refusal.TOO_LARGE) : new ImportTarget(uri, null);
        } catch (InvalidPathException e) {
            return refused(Refusal.MALFORMED);
        } catch (IOException | SecurityException e) {
            return refused(Refusal.MISSING);
        }
    }

    private static ImportTarget refused(Refusal refusal) {
        return new ImportTarget(null, refusal);
    }
}
