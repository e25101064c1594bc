package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Settings;

/** What a simulation of one state told. Durations are seconds of working time; errors are those of 95 % intervals. */
public sealed interface SimulationResult permits FlowResult, CapacityResult {

    /** The state. */
    Flow flow();

    /** What was asked for. */
    Settings settings();

    /** How many replications there are: fewer than asked for where it was cancelled. */
    int replications();

    /** Lead times; null where nothing was delivered, or where queues grow without end. */
    LeadTimeResult leadTime();

    /** Lead times by type of work; empty in a stream that declares none. */
    List<TypeResult> types();

    /** The service levels, in the order of the text. */
    List<PromiseResult> serviceLevels();
}
