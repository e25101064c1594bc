package org.vsm.dsl.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.ValueStream;

/** Finds what has a name or a title in all files that were read. */
public class WorkspaceSymbols {

    /** Nobody reads more. */
    private static final int MOST = 200;

    private final SymbolKinds kinds = new SymbolKinds();

    /** What has the query in its name or title, whatever the case of its letters. */
    public List<WorkspaceSymbol> find(String query, ResourceSet files, Function<URI, OpenText> texts) {
        String wanted = query == null ? "" : query.toLowerCase(Locale.ROOT);
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (Resource file : List.copyOf(files.getResources())) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext() && found.size() < MOST;) {
                EObject each = all.next();
                if (each instanceof Named named && named.getName() != null && kinds.isShown(named) && matches(named, wanted)) {
                    found.add(symbol(named, file.getURI(), texts.apply(file.getURI())));
                }
            }
        }
        return found;
    }

    private static boolean matches(Named named, String wanted) {
        return named.getName().toLowerCase(Locale.ROOT).contains(wanted)
                || named.getTitle() != null && named.getTitle().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private WorkspaceSymbol symbol(Named named, URI file, OpenText text) {
        String label = named.getTitle() == null || named.getTitle().equals(named.getName()) ? named.getName()
                : named.getName() + " – " + named.getTitle();
        WorkspaceSymbol symbol = new WorkspaceSymbol(label, kinds.of(named),
                Either.forLeft(new Location(file.toString(), text.range(OpenFile.nameRegion(named)))));
        Named around = EcoreUtil2.getContainerOfType(named.eContainer(), Named.class);
        ValueStream stream = EcoreUtil2.getContainerOfType(named, ValueStream.class);
        symbol.setContainerName(around != null && around.getName() != null ? around.getName() : stream == null ? null : stream.getName());
        return symbol;
    }
}
