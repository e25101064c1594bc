package org.vsm.dsl.validation;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How something is written in the file. */
public final class WrittenWords {

    private WrittenWords() {
    }

    /** The words that a statement begins with, before its first value: "wait time", "%C&A", "change". */
    public static String leading(EObject text) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(text);
        int start = -1;
        int end = -1;
        for (Iterator<ILeafNode> leaves = node.getLeafNodes().iterator(); leaves.hasNext();) {
            ILeafNode leaf = leaves.next();
            if (leaf.isHidden()) {
                continue;
            }
            if (!(leaf.getGrammarElement() instanceof Keyword || leaf.getGrammarElement() instanceof EnumLiteralDeclaration)
                    || leaf.getText().equals("{")) {
                break;
            }
            start = start < 0 ? leaf.getOffset() : start;
            end = leaf.getEndOffset();
        }
        return start < 0 ? "" : node.getRootNode().getText().substring(start, end);
    }

    /** The text of an object, on one line. */
    public static String of(EObject text) {
        return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(text));
    }
}
