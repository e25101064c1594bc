package org.vsm.cli.diagram.foot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;

/** Which times are only estimated, or the mean of a distribution. */
final class Estimates {

    private final Set<String> waits = new HashSet<>();
    private final Set<String> work = new HashSet<>();

    private Estimates() {
    }

    static Estimates in(List<Element> elements) {
        Estimates estimates = new Estimates();
        elements.forEach(estimates::add);
        return estimates;
    }

    boolean ofWait(String name) {
        return waits.contains(name);
    }

    boolean ofWork(String name) {
        return work.contains(name);
    }

    private void add(Element element) {
        if (element instanceof Step step) {
            note(step, step.waitTime(), waits);
            note(step, step.processTime(), work);
        } else if (element instanceof Buffer buffer) {
            note(buffer, buffer.time(), waits);
        } else if (element instanceof Wait wait) {
            note(wait, wait.time(), waits);
        } else if (element instanceof Handoff handoff) {
            note(handoff, handoff.time(), waits);
        } else if (element instanceof Stage stage) {
            stage.elements().forEach(this::add);
        } else if (element instanceof Choice choice) {
            choice.options().forEach(each -> each.elements().forEach(this::add));
        } else if (element instanceof Parallel parallel) {
            parallel.branches().forEach(each -> each.forEach(this::add));
        }
    }

    private static void note(Element element, List<Typed<TimeFact>> times, Set<String> uncertain) {
        if (times.stream().map(Typed::value).anyMatch(each -> each.time().isDistribution() || each.source().kind() == Provenance.Kind.ESTIMATED)) {
            uncertain.add(element.label().name());
        }
    }
}
