package org.vsm.analysis.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.ProblemMark;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.plan.Improvement.Status;
import org.vsm.analysis.plan.Plan.UntackledProblem;

/** Finds problems that nobody works against. */
final class Problems {

    private final Set<String> names = new HashSet<>();
    private final Set<String> wastes = new HashSet<>();
    private final List<UntackledProblem> untackled = new ArrayList<>();

    private Problems(List<Improvement> improvements) {
        improvements.stream().filter(each -> each.status() != Status.REJECTED).forEach(each -> {
            names.addAll(each.problems());
            wastes.addAll(each.tackles());
        });
    }

    /** Problems of a state that no improvement tackles by name or by their kind of waste; rejected ones do not count. */
    static List<UntackledProblem> untackled(Flow flow, List<Improvement> improvements) {
        Problems problems = new Problems(improvements);
        if (flow != null) {
            flow.elements().forEach(problems::look);
        }
        return problems.untackled;
    }

    private void look(Element element) {
        for (ProblemMark problem : element.problems()) {
            boolean tackled = names.contains(problem.name()) || problem.waste() != null && wastes.contains(problem.waste());
            if (!tackled) {
                untackled.add(new UntackledProblem(element.label(), problem));
            }
        }
        if (element instanceof Stage stage) {
            stage.elements().forEach(this::look);
        } else if (element instanceof Choice choice) {
            choice.options().forEach(option -> option.elements().forEach(this::look));
        } else if (element instanceof Parallel parallel) {
            parallel.branches().forEach(branch -> branch.forEach(this::look));
        } else if (element instanceof Step step) {
            step.reworks().forEach(rework -> rework.wayBack().forEach(this::look));
        }
    }
}
