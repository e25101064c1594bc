package org.vsm.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.Was;
import org.vsm.dsl.scoping.StateNames;

/** Where the text speaks of something: where it is declared, referred to, or said to be the predecessor of another. */
public final class Mentions {

    private static final Set<String> NAMES = Set.of("Name", "FreeName");

    private Mentions() {
    }

    /**
     * A place where something is called by its name.
     *
     * @param object      that holds the name
     * @param region      of the name, in the file of the object
     * @param declaration whether it is declared there
     */
    public record Mention(EObject object, ITextRegion region, boolean declaration) {
    }

    /** The node of the name that a word is; null for other words. */
    public static INode nameAround(ILeafNode word) {
        INode found = null;
        for (ICompositeNode each = word.getParent(); each != null && isName(each); each = each.getParent()) {
            found = each;
        }
        return found;
    }

    private static boolean isName(INode node) {
        EObject grammar = node.getGrammarElement();
        if (grammar instanceof CrossReference reference) {
            grammar = reference.getTerminal();
        }
        return grammar instanceof RuleCall call && NAMES.contains(call.getRule().getName());
    }

    /** What is named at a place of a file, declared or referred to; null where nothing is. */
    public static Named namedAt(OpenFile file, Position position) {
        ILeafNode word = file.wordAt(position);
        INode name = word == null || word.isHidden() ? null : nameAround(word);
        EObject meant = name == null ? null : meantBy(name);
        if (meant instanceof Was was) {
            String text = was.getNames().get(Math.max(0, NodeModelUtils.findNodesForFeature(was, VsmPackage.Literals.WAS__NAMES).indexOf(name)));
            return predecessor(was, text);
        }
        return meant instanceof Named named && named.getName() != null ? named : null;
    }

    /** What has a word as its title; null where none has. */
    public static Named titledBy(ILeafNode word) {
        EObject object = NodeModelUtils.findActualSemanticObjectFor(word);
        return object instanceof Named named && named.getName() != null && OpenFile.regions(named, VsmPackage.Literals.NAMED__TITLE)
                .contains(word.getTextRegion()) ? named : null;
    }

    private static Named predecessor(Was was, String name) {
        State around = EcoreUtil2.getContainerOfType(was, State.class);
        return around == null ? null : StateNames.basesOf(around).stream()
                .flatMap(state -> EcoreUtil2.getAllContentsOfType(state, Named.class).stream())
                .filter(each -> name.equals(each.getName())).findFirst().orElse(null);
    }

    /** What the node of a name means: the object that it names, or that it refers to; null where it means nothing. */
    public static EObject meantBy(INode name) {
        EObject object = NodeModelUtils.findActualSemanticObjectFor(name);
        if (!(name.getGrammarElement() instanceof CrossReference reference)) {
            return object;
        }
        EReference feature = GrammarUtil.getReference(reference, object.eClass());
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        Object value = object.eGet(feature);
        if (value instanceof List<?> list) {
            int index = nodes.indexOf(name);
            value = index >= 0 && index < list.size() ? list.get(index) : null;
        }
        return value instanceof EObject target && !target.eIsProxy() ? target : null;
    }

    /** All places of a file that speak of something, in the order of the text. */
    public static List<Mention> of(Named wanted, EObject document) {
        List<Mention> found = new ArrayList<>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(document)); all.hasNext();) {
            EObject each = all.next();
            if (each == wanted) {
                OpenFile.regions(each, VsmPackage.Literals.NAMED__NAME).forEach(region -> found.add(new Mention(each, region, true)));
            }
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && each.eIsSet(reference)) {
                    references(each, reference, wanted, found);
                }
            }
            if (each instanceof Was was) {
                predecessors(was, wanted, found);
            }
        }
        found.sort((one, other) -> one.region().getOffset() - other.region().getOffset());
        return found;
    }

    private static void references(EObject object, EReference reference, Named wanted, List<Mention> found) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
        Object value = object.eGet(reference);
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        for (int i = 0; i < Math.min(values.size(), nodes.size()); i++) {
            if (values.get(i) == wanted) {
                found.add(new Mention(object, nodes.get(i).getTextRegion(), false));
            }
        }
    }

    /** A predecessor is called by a name that need not be there any more: it is looked up in the bases of the state. */
    private static void predecessors(Was was, Named wanted, List<Mention> found) {
        State around = EcoreUtil2.getContainerOfType(was, State.class);
        State home = EcoreUtil2.getContainerOfType(wanted, State.class);
        if (around == null || home == null || around != home && !StateNames.basesOf(around).contains(home)) {
            return;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(was, VsmPackage.Literals.WAS__NAMES);
        for (int i = 0; i < Math.min(nodes.size(), was.getNames().size()); i++) {
            if (was.getNames().get(i).equals(wanted.getName())) {
                found.add(new Mention(was, nodes.get(i).getTextRegion(), false));
            }
        }
    }
}
