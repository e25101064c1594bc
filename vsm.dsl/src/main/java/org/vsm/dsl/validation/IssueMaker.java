package org.vsm.dsl.validation;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Diagnosis.Place;
import org.vsm.dsl.validation.Diagnosis.Related;

/** Finds the exact place of a diagnosis in its file. */
final class IssueMaker {

    static final Comparator<Issue> BY_PLACE = Comparator.comparing(Issue::getOffset).thenComparing(Issue::getCode)
            .thenComparing(Issue::getMessage);

    Issue issue(Diagnosis diagnosis) {
        EObject object = diagnosis.place().object();
        INode root = NodeModelUtils.getNode(object).getRootNode();
        ITextRegion region = region(diagnosis.place());
        LineAndColumn start = NodeModelUtils.getLineAndColumn(root, region.getOffset());
        LineAndColumn end = NodeModelUtils.getLineAndColumn(root, region.getOffset() + region.getLength());
        RelatedIssue issue = new RelatedIssue(diagnosis.related().stream().map(IssueMaker::related).toList());
        issue.setSeverity(diagnosis.severity());
        issue.setCode(diagnosis.code());
        issue.setMessage(diagnosis.message());
        issue.setOffset(region.getOffset());
        issue.setLength(region.getLength());
        issue.setLineNumber(start.getLine());
        issue.setColumn(start.getColumn());
        issue.setLineNumberEnd(end.getLine());
        issue.setColumnEnd(end.getColumn());
        issue.setUriToProblem(EcoreUtil.getURI(object));
        issue.setType(CheckType.FAST);
        issue.setData(diagnosis.data().toArray(String[]::new));
        return issue;
    }

    private static RelatedIssue.RelatedPlace related(Related related) {
        EObject object = related.place().object();
        ITextRegion region = region(related.place());
        return new RelatedIssue.RelatedPlace(object.eResource().getURI(), region.getOffset(), region.getLength(), related.message());
    }

    /** The feature; else the name; else the first line of the object. */
    private static ITextRegion region(Place place) {
        EObject object = place.object();
        if (place.feature() != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(object, place.feature());
            int index = Math.max(place.index(), 0);
            if (index < nodes.size()) {
                return nodes.get(index).getTextRegion();
            }
        }
        if (object instanceof Named) {
            List<INode> names = NodeModelUtils.findNodesForFeature(object, VsmPackage.Literals.NAMED__NAME);
            if (!names.isEmpty()) {
                return names.get(0).getTextRegion();
            }
        }
        return firstLine(NodeModelUtils.findActualNodeFor(object));
    }

    private static ITextRegion firstLine(INode node) {
        ITextRegion whole = node.getTextRegion();
        String text = node.getRootNode().getText().substring(whole.getOffset(), whole.getOffset() + whole.getLength());
        String first = text.lines().findFirst().orElse("").stripTrailing();
        return new TextRegion(whole.getOffset(), first.length());
    }
}
