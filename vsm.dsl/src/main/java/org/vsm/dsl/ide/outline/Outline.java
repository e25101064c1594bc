package org.vsm.dsl.ide.outline;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.ide.text.OpenFile;

/** A file as a tree: streams, their states, in each the flow as it goes. */
public class Outline {

    /** Deeper blocks are left out: no outline is read there, and editors give up before. */
    private static final int DEEPEST = 100;

    private final SymbolKinds kinds = new SymbolKinds();
    private final SymbolWords words;

    @Inject
    Outline(SymbolWords words) {
        this.words = words;
    }

    /** The symbols of a file in the order of its text. */
    public List<DocumentSymbol> of(OpenFile file) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        file.document().eContents().forEach(each -> add(each, symbols, file, 0));
        return symbols;
    }

    /** What has no symbol of its own passes its parts on. */
    private void add(EObject object, List<DocumentSymbol> siblings, OpenFile file, int depth) {
        if (NodeModelUtils.getNode(object) == null || depth > DEEPEST) {
            return;
        }
        List<DocumentSymbol> inside = siblings;
        String name = kinds.isShown(object) ? words.name(object) : "";
        if (!name.isBlank()) {
            Range range = file.range(object);
            DocumentSymbol symbol = new DocumentSymbol(name, kinds.of(object), range, file.nameRange(object), words.detail(object));
            inside = new ArrayList<>();
            symbol.setChildren(inside);
            siblings.add(symbol);
        }
        for (EObject each : object.eContents()) {
            add(each, inside, file, depth + 1);
        }
    }
}
