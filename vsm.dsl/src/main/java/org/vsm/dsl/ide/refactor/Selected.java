package org.vsm.dsl.ide.refactor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.Trailing;
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
            return region.getOffset() < end(marked) && marked.getOffset() < end(region);
        }).toList();
    }

    /** Whether all of an object is marked. */
    boolean covers(EObject object) {
        return isMarked() && trimmed().contains(region(object));
    }

    /** Blanks at the ends of what is marked touch nothing. */
    private ITextRegion trimmed() {
        ITextRegion region = file.text().getTextRegion(range);
        String text = file.text().getContents().substring(region.getOffset(), end(region));
        int before = text.length() - text.stripLeading().length();
        return new TextRegion(region.getOffset() + before, Math.max(0, text.strip().length()));
    }

    static ITextRegion region(EObject object) {
        return NodeModelUtils.findActualNodeFor(object).getTextRegion();
    }

    private static int end(ITextRegion region) {
        return region.getOffset() + region.getLength();
    }

    /** Whether statements follow each other directly: nothing but blanks and comments stands between them. */
    boolean areTogether(List<? extends EObject> statements) {
        for (int i = 1; i < statements.size(); i++) {
            EObject before = statements.get(i - 1);
            if (!Trailing.isAllBetween(before, end(region(before)), region(statements.get(i)).getOffset())) {
                return false;
            }
        }
        return true;
    }

    /** Puts statements into a block behind some words, the comments between them and behind the last one too. */
    TextEdit wrapped(List<? extends EObject> statements, String head) {
        return Wrapping.around(rangeOf(statements), head, file.text());
    }

    /** From the first to the last of some statements, with the comments behind it. */
    Range rangeOf(List<? extends EObject> statements) {
        int start = region(statements.get(0)).getOffset();
        return file.text().range(start, end(Trailing.withComments(statements.get(statements.size() - 1))) - start);
    }

    /** The text of each of some statements that follow each other, with the comments before it and behind it. */
    List<String> parts(List<? extends EObject> statements) {
        String text = file.text().getContents();
        int start = region(statements.get(0)).getOffset();
        List<String> parts = new ArrayList<>();
        for (EObject each : statements) {
            int end = end(Trailing.withComments(each));
            parts.add(text.substring(start, end).strip());
            start = end;
        }
        return parts;
    }

    /** What the line begins with that a statement begins in. */
    String indentation(EObject statement) {
        return file.text().indentation(file.range(statement).getStart().getLine());
    }
}
