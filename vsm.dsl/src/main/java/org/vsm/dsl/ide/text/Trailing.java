package org.vsm.dsl.ide.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** What stands behind a statement and belongs to it: the comments on its last line. */
public final class Trailing {

    private Trailing() {
    }

    /** A statement with the comments behind it on its last line. */
    public static ITextRegion withComments(EObject statement) {
        ITextRegion region = NodeModelUtils.findActualNodeFor(statement).getTextRegion();
        ICompositeNode root = NodeModelUtils.findActualNodeFor(statement).getRootNode();
        int end = region.getOffset() + region.getLength();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, end);
        while (leaf != null && leaf.isHidden()) {
            String text = leaf.getText();
            end = text.isBlank() ? end : leaf.getTotalOffset() + text.stripTrailing().length();
            if (endsLine(text)) {
                break;
            }
            leaf = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalEndOffset());
        }
        return new TextRegion(region.getOffset(), end - region.getOffset());
    }

    private static boolean endsLine(String hidden) {
        return hidden.isBlank() ? hidden.indexOf('\n') >= 0 : hidden.endsWith("\n");
    }

    /** Whether only blanks and comments stand between two places of a file. */
    public static boolean isAllBetween(EObject statement, int start, int end) {
        ICompositeNode root = NodeModelUtils.findActualNodeFor(statement).getRootNode();
        int at = start;
        while (at < end) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null || !leaf.isHidden()) {
                return false;
            }
            at = leaf.getTotalEndOffset();
        }
        return true;
    }
}
