package org.vsm.analysis.simulation.result;

import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.statistics.Interval;

/**
 * The spread of the lead time with the waits as observed.
 *
 * @param delivered   share of the entering units
 * @param branches    of all parallel blocks before delivery, in the order of the text
 * @param closedForm  the mean lead time as computed, for comparison
 * @param approximate whether the computed one is known to be too small, since the longest of parallel branches varies
 */
public record FlowResult(Flow flow, Settings settings, int replications, LeadTimeResult leadTime, List<TypeResult> types,
        List<PromiseResult> serviceLevels, Interval delivered, List<BranchResult> branches, double closedForm, boolean approximate)
        implements SimulationResult {
}
