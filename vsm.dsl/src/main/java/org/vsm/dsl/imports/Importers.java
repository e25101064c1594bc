package org.vsm.dsl.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Import;

/** Which of the files that were read depend on others, directly or through files between. */
public final class Importers {

    private final Map<URI, Set<URI>> importers = new LinkedHashMap<>();

    /** @param files all that were read */
    public Importers(ResourceSet files) {
        for (Resource file : List.copyOf(files.getResources())) {
            if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof Document document) {
                for (Import each : document.getImports()) {
                    URI imported = ImportTarget.locationOf(file.getURI(), each.getUri());
                    if (imported != null) {
                        importers.computeIfAbsent(imported, uri -> new LinkedHashSet<>()).add(file.getURI());
                    }
                }
            }
        }
    }

    /** All files that import one of these, through however many others; not these themselves. */
    public Set<URI> of(Set<URI> changed) {
        Set<URI> found = new LinkedHashSet<>();
        Deque<URI> open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            for (URI each : importers.getOrDefault(open.pop(), Set.of())) {
                if (!changed.contains(each) && found.add(each)) {
                    open.push(each);
                }
            }
        }
        return found;
    }
}
