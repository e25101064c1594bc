package org.vsm.dsl.ide.refactor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.Wrapping;

/** A part of a file that a user has marked, or the place of the caret. */
record Selected(OpenFile file, Range range) {

    /** Whether something is marked. */
    boolean isMarked() {
        return !range.getStart().equals(range.getEnd());
    }

    /** The innermost object of a kind around the beginning; null where there is none. */
    <T extends EObject> T around(Class<T> kind) {
        return EcoreUtil2.getContainerOfType(file.objectAt(range.getStart()), kind);
    }

    /** Which of some statements are touched by what is marked. */
    <T extends EObject> List<T> touched(List<? extends T> statements) {
        ITextRegion marked = trimmed();
        return statements.stream().<T>map(each -> each).filter(each -> NodeModelUtils.getNode(each) != null).filter(each -> {
            ITextRegion region = region(each);
            return region.getOffset() < marked.getOffset() + marked.getLength() && marked.getOffset() < region.getOffset() + region.getLength();
        }).toList();
    }

    /** Blanks at the ends of what is marked touch nothing. */
    private ITextRegion trimmed() {
        ITextRegion region = file.text().getTextRegion(range);
        String text = file.text().getContents().substring(region.getOffset(), region.getOffset() + region.getLength());
        int before = text.length() - text.stripLeading().length();
        return new TextRegion(region.getOffset() + before, Math.max(0, text.strip().length()));
    }

    static ITextRegion region(EObject object) {
        return NodeModelUtils.findActualNodeFor(object).getTextRegion();
    }

    /** From the first to the last of some statements. */
    Range rangeOf(List<? extends EObject> statements) {
        Position start = file.range(statements.get(0)).getStart();
        return new Range(start, file.range(statements.get(statements.size() - 1)).getEnd());
    }

    /** Puts statements into a block behind some words. */
    TextEdit wrapped(List<? extends EObject> statements, String head) {
        return Wrapping.around(rangeOf(statements), head, file.text());
    }
}
