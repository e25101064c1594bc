package org.vsm.analysis.evidence;

import java.util.List;
import java.util.function.Predicate;

import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Provenance;

/**
 * How well the numbers of a state are known.
 *
 * @param inputs all numbers that the flow's figures rest on, in the order of the text
 */
public record Evidence(List<Input> inputs) {

    public Evidence {
        inputs = List.copyOf(inputs);
    }

    /** The numbers of a flow. */
    public static Evidence of(Flow flow) {
        return new Evidence(new Inputs(flow).all());
    }

    /** Numbers that nobody knows: said so with a question mark, or left out. */
    public List<Input> unknown() {
        return where(input -> !input.known());
    }

    /** Numbers that were estimated, as their source says. */
    public List<Input> estimated() {
        return known(Provenance.Kind.ESTIMATED);
    }

    /** Numbers that were measured, as their source says. */
    public List<Input> measured() {
        return known(Provenance.Kind.MEASURED);
    }

    /** Numbers whose source nobody stated. */
    public List<Input> unstated() {
        return known(Provenance.Kind.UNSTATED);
    }

    private List<Input> known(Provenance.Kind kind) {
        return where(input -> input.known() && input.source().kind() == kind);
    }

    private List<Input> where(Predicate<Input> condition) {
        return inputs.stream().filter(condition).toList();
    }
}
