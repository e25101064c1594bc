package org.vsm.cli.streams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;

/**
 * Where a number of an element comes from.
 *
 * @param of     which of a step's numbers; null where an element has only one kind
 * @param source what is stated, never nothing
 */
public record StatedSource(Number of, Provenance source) {

    /** Numbers of a step that have sources of their own. */
    public enum Number { PROCESS_TIME, WAIT_TIME, COMPLETE_ACCURATE }

    /** The sources of an element's numbers, each once; empty where none is stated. */
    public static List<StatedSource> of(Element element) {
        Set<StatedSource> all = new LinkedHashSet<>();
        if (element instanceof Step step) {
            times(all, Number.PROCESS_TIME, step.processTime());
            times(all, Number.WAIT_TIME, step.waitTime());
            step.completeAccurate().forEach(share -> add(all, Number.COMPLETE_ACCURATE, share.value().source()));
        } else if (element instanceof Buffer buffer) {
            add(all, null, buffer.source());
            times(all, null, buffer.time());
        } else if (element instanceof Wait wait) {
            times(all, null, wait.time());
        } else if (element instanceof Handoff handoff) {
            times(all, null, handoff.time());
        }
        return new ArrayList<>(all);
    }

    private static void times(Set<StatedSource> all, Number of, List<Typed<TimeFact>> facts) {
        facts.forEach(fact -> add(all, of, fact.value().source()));
    }

    private static void add(Set<StatedSource> all, Number of, Provenance source) {
        if (source.kind() != Provenance.Kind.UNSTATED || source.date() != null || source.text() != null) {
            all.add(new StatedSource(of, source));
        }
    }
}
