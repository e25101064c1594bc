package org.vsm.dsl.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Import;

/** The documents that a document sees: itself, then what it imports, one level deep. */
public final class Imports {

    private Imports() {
    }

    /** The document and those that it imports, in the order of the text; what is refused or unreadable is left out. */
    public static List<Document> visibleFrom(Document document) {
        List<Document> documents = new ArrayList<>();
        documents.add(document);
        for (Import each : document.getImports()) {
            Document imported = documentOf(each);
            if (imported != null && !documents.contains(imported)) {
                documents.add(imported);
            }
        }
        return documents;
    }

    /** The document that an import brings; null where it is refused or cannot be read. */
    public static Document documentOf(Import each) {
        Resource resource = each.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return null;
        }
        ImportTarget target = ImportTarget.of(resource.getURI(), each.getUri());
        if (!target.isAllowed()) {
            return null;
        }
        Resource imported = load(resource.getResourceSet(), target.uri());
        EObject root = imported == null || imported.getContents().isEmpty() ? null : imported.getContents().get(0);
        return root instanceof Document document ? document : null;
    }

    private static Resource load(ResourceSet resources, URI uri) {
        try {
            return resources.getResource(uri, uri.isFile());
        } catch (WrappedException e) {
            return null;
        }
    }
}
