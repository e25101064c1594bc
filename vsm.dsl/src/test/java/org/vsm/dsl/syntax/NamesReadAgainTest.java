package org.vsm.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Models;

/** What names mean is kept for as long as a text stays as it is, and no longer. */
class NamesReadAgainTest {

    private static final String TEXT = "value stream S { current state A { step One  step Two { rework 5 %% to %s } } }";

    @Test
    void namesAreLookedForAgainInANewText() throws IOException {
        XtextResource file = (XtextResource) new Models().file("stream.vsm", TEXT.formatted("One")).eResource();
        assertEquals(List.of(), unknownNames(file));
        file.reparse(TEXT.formatted("Three"));
        assertEquals(List.of("Three"), unknownNames(file));
        file.reparse(TEXT.formatted("Two"));
        assertEquals(List.of(), unknownNames(file));
    }

    private static List<String> unknownNames(XtextResource file) {
        EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
        String text = file.getParseResult().getRootNode().getText();
        return file.getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance).map(AbstractDiagnostic.class::cast)
                .map(each -> text.substring(each.getOffset(), each.getOffset() + each.getLength())).toList();
    }
}
