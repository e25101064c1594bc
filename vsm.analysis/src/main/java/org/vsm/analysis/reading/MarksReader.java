package org.vsm.analysis.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.ProblemMark;
import org.vsm.analysis.flow.WasteMark;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.Was;
import org.vsm.dsl.model.Waste;
import org.vsm.dsl.states.EffectiveState;

/** What people noted at an element: waste, problems, and what it was before. */
final class MarksReader {

    private final EffectiveState state;
    private final Map<EObject, List<Problem>> problemsAt = new HashMap<>();

    MarksReader(EffectiveState state) {
        this.state = state;
        state.items(Problem.class).forEach(each -> problemsAt.computeIfAbsent(each.getAt(), at -> new ArrayList<>()).add(each));
    }

    List<WasteMark> wastes(List<Item> items) {
        return items.stream().filter(Waste.class::isInstance).map(Waste.class::cast)
                .map(each -> new WasteMark(each.getKind().getLiteral(), each.getText())).toList();
    }

    /** Problems inside an element's braces, then those that point to it. */
    List<ProblemMark> problems(EObject element, List<Item> items) {
        List<ProblemMark> marks = new ArrayList<>();
        items.stream().filter(InlineProblem.class::isInstance).map(InlineProblem.class::cast)
                .forEach(each -> marks.add(new ProblemMark(each.getName(), each.getText(), null, state.originOf(each))));
        for (Problem each : problemsAt.getOrDefault(element, List.of())) {
            String waste = each.getWaste() == null ? null : each.getWaste().getKind().getLiteral();
            marks.add(new ProblemMark(each.getName(), each.getText(), waste, state.originOf(each)));
        }
        return marks;
    }

    List<String> predecessors(List<Item> items) {
        return items.stream().filter(Was.class::isInstance).flatMap(each -> ((Was) each).getNames().stream()).toList();
    }
}
