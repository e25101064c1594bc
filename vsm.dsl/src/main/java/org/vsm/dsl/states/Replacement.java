package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Replace;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.Was;

/** Puts a block where the first of some elements stands, and takes them all away; kept ones move into the block. */
final class Replacement {

    private final MapInTheMaking map;
    private final Replace replace;
    private final Map<FlowElement, Integer> replaced = new LinkedHashMap<>();

    Replacement(MapInTheMaking map, Replace replace) {
        this.map = map;
        this.replace = replace;
    }

    void apply() {
        findReplaced();
        if (replaced.isEmpty()) {
            return;
        }
        List<EObject> siblings = MapInTheMaking.siblings(outermost(replaced.keySet().iterator().next()));
        int at = placeAmong(siblings);
        Block block = map.copy(replace.getBlock());
        putKeptInto(block);
        List<EObject> contents = new ArrayList<>();
        block.eAllContents().forEachRemaining(contents::add);
        Map<String, EObject> successors = successorsIn(contents);
        List<EObject> firstStep = contents.stream().filter(Step.class::isInstance).limit(1).toList();
        replaced.forEach((element, index) -> {
            if (!EcoreUtil.isAncestor(block, element)) {
                map.depart(element, replace, index, gone -> successorsOf(gone, successors, firstStep));
                EcoreUtil.remove(element);
            }
        });
        siblings.addAll(at, List.copyOf(block.getElements()));
    }

    private void findReplaced() {
        for (int i = 0; i < replace.getTargets().size(); i++) {
            EObject target = replace.getTargets().get(i);
            if (map.live(target) instanceof FlowElement element) {
                replaced.putIfAbsent(element, i);
            } else {
                Targets.reportMissing(map, replace, VsmPackage.Literals.REPLACE__TARGETS, i, target);
            }
        }
    }

    /** The element itself, or the stage or the like around it that is replaced with it. */
    private FlowElement outermost(FlowElement element) {
        FlowElement outermost = element;
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof FlowElement around && replaced.containsKey(around)) {
                outermost = around;
            }
        }
        return outermost;
    }

    /** Where the block goes once all that is replaced has left. */
    private int placeAmong(List<EObject> siblings) {
        FlowElement first = outermost(replaced.keySet().iterator().next());
        return (int) siblings.subList(0, siblings.indexOf(first)).stream().filter(each -> !replaced.containsKey(each)).count();
    }

    private void putKeptInto(Block block) {
        List<Keep> keeps = new ArrayList<>();
        block.eAllContents().forEachRemaining(each -> {
            if (each instanceof Keep keep) {
                keeps.add(keep);
            }
        });
        for (Keep keep : keeps) {
            EObject kept = map.live(keep.getTarget());
            if (kept != null && replaced.keySet().stream().anyMatch(each -> EcoreUtil.isAncestor(each, kept))) {
                EcoreUtil.replace(keep, kept);
                map.origins().moved(kept, replace);
            } else {
                reportNotReplaced(keep);
                EcoreUtil.remove(keep);
            }
        }
    }

    private void reportNotReplaced(Keep keep) {
        if (keep.getTarget() != null && !keep.getTarget().eIsProxy()) {
            map.report(StateIssue.Code.NOT_REPLACED, map.origins().originOf(keep), VsmPackage.Literals.KEEP__TARGET, -1,
                    keep.getTarget(), keep.getTarget());
        }
    }

    /** By the names that they succeed: what an element says it was, and its own. */
    private static Map<String, EObject> successorsIn(List<EObject> contents) {
        Map<String, EObject> successors = new LinkedHashMap<>();
        for (EObject each : contents) {
            if (each instanceof Was was) {
                was.getNames().forEach(name -> successors.putIfAbsent(name, was.eContainer()));
            }
        }
        for (EObject each : contents) {
            if (each instanceof Named named && named.getName() != null) {
                successors.putIfAbsent(named.getName(), named);
            }
        }
        return successors;
    }

    private static List<EObject> successorsOf(EObject gone, Map<String, EObject> successors, List<EObject> firstStep) {
        EObject named = gone instanceof Named each && each.getName() != null ? successors.get(each.getName()) : null;
        if (named == null) {
            return firstStep;
        }
        List<EObject> all = new ArrayList<>(List.of(named));
        all.addAll(firstStep);
        return all;
    }
}
