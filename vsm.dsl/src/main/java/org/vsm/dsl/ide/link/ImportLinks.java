package org.vsm.dsl.ide.link;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.imports.ImportTarget;
import org.vsm.dsl.model.Import;
import org.vsm.dsl.model.VsmPackage;

/** The file names of imports lead to the files. */
public class ImportLinks {

    /** One link for each import that may be read. */
    public List<DocumentLink> of(OpenFile file) {
        List<DocumentLink> links = new ArrayList<>();
        for (Import each : file.document().getImports()) {
            URI target = ImportTarget.locationOf(file.uri(), each.getUri());
            for (ITextRegion region : OpenFile.regions(each, VsmPackage.Literals.IMPORT__URI)) {
                if (target != null) {
                    links.add(new DocumentLink(file.text().range(region), target.toString()));
                }
            }
        }
        return links;
    }
}
