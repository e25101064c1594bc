package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.Wait;
import org.vsm.dsl.model.Was;

/** Puts a block where the first of some elements stands, and takes them all away; kept ones move into the block. */
final class Replacement {

    private final MapInTheMaking map;
    private final Replace replace;

    Replacement(MapInTheMaking map, Replace replace) {
        this.map = map;
        this.replace = replace;
    }

    void apply() {
        List<FlowElement> replaced = replacedElements();
        if (replaced.isEmpty()) {
            return;
        }
        Block block = map.copy(replace.getBlock());
        List<EObject> siblings = MapInTheMaking.siblings(replaced.get(0));
        int at = siblings.indexOf(replaced.get(0));
        List<EObject> before = siblings.subList(0, at).stream().filter(each -> !replaced.contains(each)).toList();
        putKeptInto(block, replaced);
        Map<String, EObject> successors = successorsIn(block);
        EObject first = firstStepOf(block);
        for (FlowElement each : replaced) {
            if (!EcoreUtil.isAncestor(block, each)) {
                map.depart(each, replace, gone -> successors.getOrDefault(Targets.nameOf(gone), first));
                EcoreUtil.remove(each);
            }
        }
        siblings.addAll(before.size(), List.copyOf(block.getElements()));
    }

    private List<FlowElement> replacedElements() {
        List<FlowElement> replaced = new ArrayList<>();
        for (int i = 0; i < replace.getTargets().size(); i++) {
            EObject target = replace.getTargets().get(i);
            if (map.live(target) instanceof FlowElement element) {
                replaced.add(element);
            } else {
                Targets.reportGone(map, replace, VsmPackage.Literals.REPLACE__TARGETS, i, target);
            }
        }
        return replaced;
    }

    private void putKeptInto(Block block, List<FlowElement> replaced) {
        List<Keep> keeps = new ArrayList<>();
        block.eAllContents().forEachRemaining(each -> {
            if (each instanceof Keep keep) {
                keeps.add(keep);
            }
        });
        for (Keep keep : keeps) {
            EObject kept = map.live(keep.getTarget());
            if (kept != null && replaced.stream().anyMatch(each -> EcoreUtil.isAncestor(each, kept))) {
                EcoreUtil.replace(keep, kept);
            } else {
                reportKept(keep);
                EcoreUtil.remove(keep);
            }
        }
    }

    private void reportKept(Keep keep) {
        if (keep.getTarget() != null && !keep.getTarget().eIsProxy()) {
            map.report(StateIssue.Code.KEPT_BUT_NOT_REPLACED, map.origins().originOf(keep), VsmPackage.Literals.KEEP__TARGET, -1,
                    keep.getTarget(), Targets.nameOf(keep.getTarget()));
        }
    }

    private static Map<String, EObject> successorsIn(Block block) {
        Map<String, EObject> successors = new LinkedHashMap<>();
        for (TreeIterator<EObject> all = block.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            for (Item item : itemsOf(each)) {
                if (item instanceof Was was) {
                    was.getNames().forEach(name -> successors.putIfAbsent(name, each));
                }
            }
        }
        return successors;
    }

    private static List<Item> itemsOf(EObject element) {
        if (element instanceof Step step) {
            return step.getItems();
        }
        if (element instanceof Buffer buffer) {
            return buffer.getItems();
        }
        if (element instanceof Wait wait) {
            return wait.getItems();
        }
        return element instanceof Handoff handoff ? handoff.getItems() : List.of();
    }

    private static Named firstStepOf(Block block) {
        for (TreeIterator<EObject> all = block.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Step step) {
                return step;
            }
        }
        return null;
    }
}
