package org.vsm.dsl.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * How far imports reach: anywhere, or not out of one folder, for models of somebody who may see that folder only.
 *
 * @param folder absolute; null where there is no boundary
 */
public record ImportBoundary(Path folder) {

    /** Imports reach anywhere. */
    public static final ImportBoundary NONE = new ImportBoundary(null);

    private static final String KEY = ImportBoundary.class.getName();

    /** From now on, what is read into these resources imports no more than this, also behind links. */
    public void holdFor(ResourceSet resources) {
        resources.getLoadOptions().put(KEY, this);
    }

    /**
     * Whether a file may be imported into these resources.
     *
     * @param file that may be there or not; what is outside must not tell whether it is
     */
    static boolean allows(ResourceSet resources, URI file) {
        return !(resources.getLoadOptions().get(KEY) instanceof ImportBoundary boundary) || boundary.folder == null || boundary.holds(file);
    }

    private boolean holds(URI uri) {
        try {
            Path file = uri.isFile() ? Path.of(uri.toFileString()).normalize() : folder;
            return file.startsWith(folder) && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
