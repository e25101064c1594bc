package org.vsm.dsl.ide.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;

/** Where something is declared, and where it is spoken of. */
public class Places {

    /** Where the name at a place is declared; empty where there is none. */
    public List<Location> definition(OpenFile file, Position position, Function<URI, OpenText> texts) {
        Named named = Mentions.namedAt(file, position);
        if (named == null || named.eResource() == null) {
            return List.of();
        }
        URI home = named.eResource().getURI();
        return List.of(new Location(home.toString(), texts.apply(home).range(OpenFile.nameRegion(named))));
    }

    /** All places of all files that were read, in the order of files and texts. */
    public List<Location> references(OpenFile file, Position position, boolean withDeclaration, Function<URI, OpenText> texts) {
        List<Location> found = new ArrayList<>();
        Named named = Mentions.namedAt(file, position);
        if (named == null) {
            return found;
        }
        for (Resource each : List.copyOf(file.resource().getResourceSet().getResources())) {
            EObject root = each.getContents().isEmpty() ? null : each.getContents().get(0);
            if (root instanceof Document) {
                Mentions.of(named, root).stream().filter(mention -> withDeclaration || !mention.declaration())
                        .forEach(mention -> found.add(new Location(each.getURI().toString(), texts.apply(each.getURI()).range(mention.region()))));
            }
        }
        return found;
    }

    /** All places of the file that speak of what is named at a place. */
    public List<DocumentHighlight> highlights(OpenFile file, Position position) {
        Named named = Mentions.namedAt(file, position);
        return named == null ? List.of() : Mentions.of(named, file.document()).stream()
                .map(mention -> new DocumentHighlight(file.text().range(mention.region()),
                        mention.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }
}
