package org.vsm.cli.streams;

import java.util.List;

import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.SimulatedComparison.Alone;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.TargetProof;

/**
 * What a simulation of a state told, and what was asked besides.
 *
 * @param result      of the state as it is; null where only a sweep or a calibration was asked for
 * @param comparison  with another state; null unless asked for
 * @param sweep       null unless asked for
 * @param calibration null unless asked for
 * @param cutShort    whether somebody stopped the work: what was known then is here
 */
public record SimulatedStream(StreamFacts facts, StateFacts state, SimulationResult result, Comparison comparison, Sweep sweep,
        Calibration calibration, boolean cutShort) {

    /**
     * The state against another one.
     *
     * @param to       the other one
     * @param alone    each improvement on the way there by itself; empty unless asked for
     * @param computed the same states as they are computed, with the objectives
     * @param proofs   for every key result about the mean lead time
     */
    public record Comparison(StateFacts to, SimulatedChange change, List<Alone> alone, org.vsm.analysis.compare.Comparison computed,
            List<TargetProof> proofs) {
    }
}
