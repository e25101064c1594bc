package org.vsm.analysis.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Choice.Option;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.time.TimeEstimate;

/** Flows made from other flows. */
final class Rewriting {

    private Rewriting() {
    }

    /** Replaces every element, innermost first, by others. */
    static Flow elements(Flow flow, Function<Element, List<Element>> by) {
        return new Flow(flow.name(), flow.title(), flow.kind(), flow.calendar(), flow.types(), flow.demand(), flow.teams(),
                rewrite(flow.elements(), by), flow.serviceLevels(), flow.numbersSetBy(), flow.origin());
    }

    private static List<Element> rewrite(List<Element> elements, Function<Element, List<Element>> by) {
        List<Element> all = new ArrayList<>();
        for (Element element : elements) {
            all.addAll(by.apply(inside(element, by)));
        }
        return all;
    }

    private static Element inside(Element element, Function<Element, List<Element>> by) {
        if (element instanceof Stage stage) {
            return new Stage(stage.label(), stage.activity(), rewrite(stage.elements(), by));
        }
        if (element instanceof Choice choice) {
            return new Choice(choice.label(), choice.options().stream().map(option -> new Option(option.label(), option.share(),
                    option.types(), option.otherwise(), rewrite(option.elements(), by))).toList());
        }
        if (element instanceof Parallel parallel) {
            return new Parallel(parallel.label(), parallel.branches().stream().map(branch -> rewrite(branch, by)).toList());
        }
        if (element instanceof Step step) {
            return copy(step, step.label(), step.processTime(), step.waitTime(), step.reworks().stream()
                    .map(rework -> new Step.Rework(rework.share(), rework.target(), rework.once(), null, rewrite(rework.wayBack(), by), null))
                    .toList(), step.skips(), step.leaves());
        }
        return element;
    }

    /** The step with other times. */
    static Step withTimes(Step step, List<Typed<TimeFact>> wait, List<Typed<TimeFact>> process) {
        return copy(step, step.label(), process, wait, step.reworks(), step.skips(), step.leaves());
    }

    /** The step that sends nothing back. */
    static Step withoutRework(Step step) {
        return copy(step, step.label(), step.processTime(), step.waitTime(), List.of(), step.skips(), step.leaves());
    }

    /** The element with all of its times changed. */
    static Element withTimes(Element element, UnaryOperator<List<Typed<TimeFact>>> change) {
        if (element instanceof Step step) {
            return copy(step, step.label(), change.apply(step.processTime()), change.apply(step.waitTime()),
                    step.reworks(), step.skips(), step.leaves());
        }
        if (element instanceof Wait wait) {
            return new Wait(wait.label(), null, change.apply(wait.time()), List.of(), List.of(), List.of());
        }
        if (element instanceof Handoff handoff) {
            return new Handoff(handoff.label(), null, null, change.apply(handoff.time()), List.of(), List.of());
        }
        return element instanceof Buffer buffer ? new Buffer(buffer.label(), buffer.count(), buffer.source(),
                change.apply(buffer.time()), null, List.of(), List.of(), List.of()) : element;
    }

    /** The first part waits and works a third of the time and can be returned to; the second does the rest and sends on. */
    static List<Element> inTwo(Step step) {
        Label second = new Label(step.label().name() + "-2", step.label().title(), "step", null);
        return List.of(
                copy(step, step.label(), share(step.processTime(), 1.0 / 3), step.waitTime(), List.of(), List.of(), List.of()),
                copy(step, second, share(step.processTime(), 2.0 / 3), List.of(), step.reworks(), step.skips(), step.leaves()));
    }

    private static List<Typed<TimeFact>> share(List<Typed<TimeFact>> times, double share) {
        return times.stream().map(typed -> new Typed<>(typed.types(), new TimeFact(
                new TimeEstimate.Fixed(typed.value().time().mean() * share), typed.value().source(), null))).toList();
    }

    private static Step copy(Step step, Label label, List<Typed<TimeFact>> process, List<Typed<TimeFact>> wait,
            List<Step.Rework> reworks, List<Step.Skip> skips, List<Step.Leave> leaves) {
        return new Step(label, step.performers(), process, wait, step.cycleTime(), step.changeover(), step.completeAccurate(),
                step.value(), step.uptime(), step.batch(), step.people(), step.stations(), step.automated(), step.activity(),
                step.practice(), step.cost(), step.systems(), reworks, skips, leaves, step.wastes(), step.problems(), step.predecessors());
    }
}
