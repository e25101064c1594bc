package org.vsm.cli.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.vsm.dsl.model.Document;

/**
 * A file that was read: its model, and all that was found in it.
 *
 * @param path absolute
 * @param source its text, with the name it is printed under
 * @param document the model; complete and free of errors only where {@link #hasErrors()} is false
 * @param resource the resource that holds the document, its imports beside it in the resource set
 * @param diagnostics in the order of the text
 */
public record LoadedModel(Path path, SourceText source, Document document, XtextResource resource,
        List<Diagnostic> diagnostics) {

    public LoadedModel {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same file with more that was found in it; what is said twice of one place is said once. */
    public LoadedModel with(List<Diagnostic> more) {
        List<Diagnostic> all = Stream.concat(diagnostics.stream(), more.stream()).distinct().sorted(Diagnostic.BY_PLACE).toList();
        return new LoadedModel(path, source, document, resource, all);
    }

    /** The files that were read: this one, and all that it imports, through however many others. */
    public Set<Path> files() {
        return resource.getResourceSet().getResources().stream().map(Resource::getURI).filter(URI::isFile)
                .map(each -> Path.of(each.toFileString())).collect(Collectors.toSet());
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
