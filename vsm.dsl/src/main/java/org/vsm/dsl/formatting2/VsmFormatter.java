package org.vsm.dsl.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * Formats models, the same way for the command line and for editors. A text with syntax errors stays as it is: nobody knows
 * what its writer meant.
 */
public class VsmFormatter implements IFormatter2 {

    /** For editors: what has to change in the regions that are asked for. */
    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess text = request.getTextRegionAccess();
        return edits(text.getResource()).stream()
                .filter(edit -> isWanted(edit, request))
                .map(edit -> text.regionForOffset(edit.offset(), edit.length()).replaceWith(edit.text()))
                .toList();
    }

    private static boolean isWanted(Edit edit, FormatterRequest request) {
        ITextRegion region = new TextRegion(edit.offset(), edit.length());
        return request.getRegions().isEmpty() || request.getRegions().stream().anyMatch(wanted -> wanted.contains(region));
    }

    /**
     * The whole text, formatted.
     *
     * @param resource holds a parsed text
     * @return the text; as it stands where it has syntax errors
     */
    public String format(XtextResource resource) {
        String source = resource.getParseResult().getRootNode().getText();
        StringBuilder text = new StringBuilder(source.length());
        int done = 0;
        for (Edit edit : edits(resource)) {
            text.append(source, done, edit.offset()).append(edit.text());
            done = edit.offset() + edit.length();
        }
        return text.append(source, done, source.length()).toString();
    }

    private static List<Edit> edits(XtextResource resource) {
        IParseResult parsed = resource.getParseResult();
        if (parsed.hasSyntaxErrors()) {
            return List.of();
        }
        ICompositeNode root = parsed.getRootNode();
        return Layout.of(root.getText(), Words.of(root));
    }
}
