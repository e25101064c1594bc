package org.vsm.cli.streams;

import java.util.List;

import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.study.SweepParameter;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/**
 * What somebody wants to be simulated.
 *
 * @param state        that is simulated; of a comparison the earlier one
 * @param compared     the two states of a comparison; null unless asked for
 * @param each         with a comparison: each improvement alone, too
 * @param varied       null unless asked for
 * @param calibrate    whether the availability is looked for that explains the observed waits
 * @param withCapacity whether units compete for people; else waits are as observed
 */
public record AskedSimulation(State state, StatesToCompare compared, boolean each, Varied varied, boolean calibrate, boolean withCapacity,
        Settings settings) {

    /** A figure that is varied, and its values: shares as ratios. */
    public record Varied(SweepParameter parameter, List<Double> values) {

        public Varied {
            values = List.copyOf(values);
        }
    }

    /** A state, and nothing besides. */
    public static AskedSimulation of(State state, boolean withCapacity, Settings settings) {
        return new AskedSimulation(state, null, false, null, false, withCapacity, settings);
    }

    /** The same with other settings. */
    public AskedSimulation with(Settings others) {
        return new AskedSimulation(state, compared, each, varied, calibrate, withCapacity, others);
    }

    /** The same in another mode. */
    public AskedSimulation withCapacity(boolean other) {
        return new AskedSimulation(state, compared, each, varied, calibrate, other, settings);
    }

    /** Whether the state is simulated as it is. */
    boolean isPlain() {
        return compared == null && varied == null && !calibrate;
    }

    /** Whether it makes a difference that units compete for people: sweeps and calibrations are always so. */
    public boolean hasModes() {
        return isPlain() || compared != null;
    }

    /** The state, read. */
    public Flow flow() {
        return FlowReader.read(EffectiveStates.of(state));
    }
}
