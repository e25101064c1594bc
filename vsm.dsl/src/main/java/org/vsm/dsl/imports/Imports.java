package org.vsm.dsl.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.vsm.dsl.imports.ImportTarget.Refusal;
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
        ImportTarget target = target(each);
        if (!target.isAllowed()) {
            return null;
        }
        Resource imported = load(resource.getResourceSet(), target.uri());
        EObject root = imported == null || imported.getContents().isEmpty() ? null : imported.getContents().get(0);
        return root instanceof Document document ? document : null;
    }

    /** Why an import brings nothing; null where it does. */
    public static Refusal refusalOf(Import each) {
        ImportTarget target = target(each);
        if (!target.isAllowed()) {
            return target.refusal();
        }
        if (documentOf(each) != null) {
            return null;
        }
        return target.uri().isFile() ? ImportedText.read(each.eResource().getResourceSet(), target.uri()).refusal() : Refusal.MISSING;
    }

    private static ImportTarget target(Import each) {
        Resource importer = each.eResource();
        URI location = ImportTarget.locationOf(importer.getURI(), each.getUri());
        boolean reachable = location == null || ImportBoundary.allows(importer.getResourceSet(), location);
        return reachable ? ImportTarget.of(importer.getURI(), each.getUri()) : new ImportTarget(null, Refusal.OUTSIDE);
    }

    private static Resource load(ResourceSet resources, URI uri) {
        Resource known = resources.getResource(uri, false);
        if (known != null || !uri.isFile()) {
            return known;
        }
        ImportedText imported = ImportedText.read(resources, uri);
        if (imported.text() == null) {
            return null;
        }
        Resource resource = resources.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(imported.text().getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
