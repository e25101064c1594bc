package org.vsm.dsl.syntax.parse;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Builds nodes for the words that are in the text, and none for those that were put in to make sense of it. */
final class WithoutInsertedWords extends NodeModelBuilder {

    @Override
    public ILeafNode newLeafNode(int offset, int length, EObject grammarElement, boolean isHidden,
            SyntaxErrorMessage errorMessage, ICompositeNode parent) {
        return length == 0 ? null : super.newLeafNode(offset, length, grammarElement, isHidden, errorMessage, parent);
    }
}
