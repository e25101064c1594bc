package org.vsm.dsl.ide.rename;

import com.google.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.ide.text.Mentions.Mention;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;

/** Renames over all files that were read: declaration, references, and what says that it was this once. */
public class Renaming {

    @Inject
    private IValueConverterService converters;

    /** What stands at a place and can be renamed; empty where nothing can. */
    public Optional<PrepareRenameResult> prepare(OpenFile file, Position position) {
        Named named = Mentions.namedAt(file, position);
        ILeafNode word = file.wordAt(position);
        return named == null || word == null ? Optional.empty()
                : Optional.of(new PrepareRenameResult(file.text().range(Mentions.nameAround(word).getTextRegion()), named.getName()));
    }

    /**
     * The edits of all files.
     *
     * @param texts  the text of a file
     * @param wanted as typed: with quotes or without
     */
    public WorkspaceEdit rename(OpenFile file, Position position, String wanted, Function<URI, OpenText> texts) {
        Named named = Mentions.namedAt(file, position);
        if (named == null || wanted.isBlank()) {
            return new WorkspaceEdit();
        }
        String written = converters.toString(plain(wanted), "Name");
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        for (Resource each : List.copyOf(file.resource().getResourceSet().getResources())) {
            EObject root = each.getContents().isEmpty() ? null : each.getContents().get(0);
            if (root instanceof Document document) {
                OpenText text = texts.apply(each.getURI());
                List<TextEdit> edits = new ArrayList<>();
                for (Mention mention : Mentions.of(named, document)) {
                    edits.add(new TextEdit(text.range(mention.region()), written));
                }
                if (!edits.isEmpty()) {
                    changes.put(each.getURI().toString(), edits);
                }
            }
        }
        return new WorkspaceEdit(changes);
    }

    private static String plain(String wanted) {
        String text = wanted.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return Normalizer.normalize(quoted ? text.substring(1, text.length() - 1) : text, Normalizer.Form.NFC);
    }
}
