package org.vsm.dsl.ide.text;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.VsmPackage;

/**
 * A file that a client asks about.
 *
 * @param text      as it stands in the editor
 * @param resource  the model of that text
 * @param isSound   whether neither the syntax nor the rules have found an error: only then there are figures
 * @param cancelled whether the client still wants the answer
 */
public record OpenFile(OpenText text, XtextResource resource, boolean isSound, CancelIndicator cancelled) {

    /** The root of the model. */
    public Document document() {
        return (Document) resource.getContents().get(0);
    }

    /** Where the file is. */
    public URI uri() {
        return resource.getURI();
    }

    /** The word at a place, or the one that ends there; null in an empty file. */
    public ILeafNode wordAt(Position position) {
        int offset = text.getOffSet(position);
        ICompositeNode root = resource.getParseResult().getRootNode();
        ILeafNode at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        if (at != null && !at.isHidden() || offset == 0) {
            return at;
        }
        ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        return before != null && !before.isHidden() ? before : at;
    }

    /** The object around a place. */
    public EObject objectAt(Position position) {
        EObject found = NodeModelUtils.findActualSemanticObjectFor(wordAt(position));
        return found == null ? document() : found;
    }

    /** The innermost object of a kind around a place; null where there is none. */
    public <T extends EObject> T around(Position position, Class<T> kind) {
        return EcoreUtil2.getContainerOfType(objectAt(position), kind);
    }

    /** All of the text of an object, without the comments around it. */
    public Range range(EObject object) {
        return text.range(NodeModelUtils.findActualNodeFor(object).getTextRegion());
    }

    /** The name of an object, else its first word. */
    public Range nameRange(EObject object) {
        return text.range(nameRegion(object));
    }

    /** Where the name of an object stands in its file, else its first word. */
    public static ITextRegion nameRegion(EObject object) {
        if (object instanceof Named) {
            List<INode> names = NodeModelUtils.findNodesForFeature(object, VsmPackage.Literals.NAMED__NAME);
            if (!names.isEmpty()) {
                return names.get(0).getTextRegion();
            }
        }
        INode node = NodeModelUtils.findActualNodeFor(object);
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getTextRegion();
            }
        }
        return node.getTextRegion();
    }

    /** The text of a feature's values. */
    public static List<ITextRegion> regions(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream().map(INode::getTextRegion).toList();
    }
}
