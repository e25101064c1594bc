package org.vsm.cli.streams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.flow.WorkType;

/**
 * Where a number of an element comes from.
 *
 * @param of     which of a step's numbers; null where an element has only one kind
 * @param types  the types of work that the number holds for, as the stream lists them; empty: all of them
 * @param source what is stated, never nothing
 */
public record StatedSource(Number of, List<WorkType> types, Provenance source) {

    /** Numbers of a step that have sources of their own. */
    public enum Number { PROCESS_TIME, WAIT_TIME, COMPLETE_ACCURATE }

    /** The sources of an element's numbers, each once; empty where none is stated. */
    public static List<StatedSource> of(Element element, Flow flow) {
        Set<StatedSource> all = new LinkedHashSet<>();
        if (element instanceof Step step) {
            add(all, Number.PROCESS_TIME, times(step.processTime()), flow);
            add(all, Number.WAIT_TIME, times(step.waitTime()), flow);
            add(all, Number.COMPLETE_ACCURATE, sources(step.completeAccurate(), ShareFact::source), flow);
        } else if (element instanceof Buffer buffer) {
            add(all, null, List.of(new Typed<>(Set.of(), buffer.source())), flow);
            add(all, null, times(buffer.time()), flow);
        } else if (element instanceof Wait wait) {
            add(all, null, times(wait.time()), flow);
        } else if (element instanceof Handoff handoff) {
            add(all, null, times(handoff.time()), flow);
        }
        return new ArrayList<>(all);
    }

    private static List<Typed<Provenance>> times(List<Typed<TimeFact>> facts) {
        return sources(facts, TimeFact::source);
    }

    private static <T> List<Typed<Provenance>> sources(List<Typed<T>> facts, Function<T, Provenance> source) {
        return facts.stream().map(fact -> new Typed<>(fact.types(), source.apply(fact.value()))).toList();
    }

    private static void add(Set<StatedSource> all, Number of, List<Typed<Provenance>> sources, Flow flow) {
        for (Typed<Provenance> each : sources) {
            Provenance source = each.value();
            if (source.kind() != Provenance.Kind.UNSTATED || source.date() != null || source.text() != null) {
                List<WorkType> types = flow.types().stream().filter(type -> each.holdsFor(type.name())).toList();
                all.add(new StatedSource(of, types.size() == flow.types().size() ? List.of() : types, source));
            }
        }
    }
}
