package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;

/** Explains the figures of a state. */
public final class Explaining {

    private final Map<String, Supplier<Explanation>> figures = new LinkedHashMap<>();

    /**
     * For the figures of a flow.
     *
     * @throws org.vsm.analysis.NoFiguresException where it cannot be solved
     */
    public Explaining(Flow flow) {
        StateFigures state = FlowAnalysis.of(flow);
        Solutions solutions = Solutions.of(flow);
        TimeSums times = new TimeSums(solutions, state);
        QualityTerms quality = new QualityTerms(solutions, state);
        WorkTerms work = new WorkTerms(solutions, state);
        DerivedFigures derived = new DerivedFigures(solutions, state);
        figures.put("leadTime", times::leadTime);
        figures.put("processTime", times::processTime);
        figures.put("waitTime", times::waitTime);
        figures.put("flowEfficiency", derived::flowEfficiency);
        figures.put("valueAddedTime", times::valueAddedTime);
        figures.put("valueAddedRatio", derived::valueAddedRatio);
        figures.put("leadTimeRange.low", times::lowEnd);
        figures.put("leadTimeRange.high", times::highEnd);
        figures.put("mainRoute.leadTime", times::mainRoute);
        figures.put("mainRoute.processTime", times::mainRouteProcessTime);
        figures.put("mainRoute.waitTime", times::mainRouteWaitTime);
        figures.put("mainRoute.flowEfficiency", derived::mainRouteFlowEfficiency);
        figures.put("delivered", derived::delivered);
        figures.put("leavers", quality::leavers);
        figures.put("rolledCompleteAccurate", quality::rolledCompleteAccurate);
        figures.put("firstTimeThrough", quality::firstTimeThrough);
        figures.put("rework", quality::returns);
        figures.put("rework.leadTime", derived::reworkLeadTime);
        figures.put("rework.share", derived::reworkShare);
        figures.put("handoffs", new HandoffTerms(solutions, state)::handoffs);
        figures.put("steps", derived::steps);
        figures.put("demandPerDay", derived::demandPerDay);
        figures.put("taktTime", derived::taktTime);
        figures.put("wip", derived::wip);
        figures.put("effort", work::effort);
        figures.put("effort.fte", work::fullTimePeople);
        if (state.cost().size() == 1) {
            figures.put("cost", () -> work.cost("cost", state.cost().keySet().iterator().next()));
        }
        state.cost().keySet().forEach(currency -> figures.put("cost." + currency, () -> work.cost("cost." + currency, currency)));
        figures.put("utilisation", work::utilisation);
        BottleneckTerms bottlenecks = new BottleneckTerms(solutions, state, times, work);
        figures.put("bottlenecks.capacity", bottlenecks::capacity);
        figures.put("bottlenecks.delay", bottlenecks::delay);
        figures.put("bottlenecks.quality", bottlenecks::quality);
        figures.put("opportunities", bottlenecks::opportunities);
    }

    /** Names of the figures that can be explained, in a fixed order. */
    public List<String> figures() {
        return new ArrayList<>(figures.keySet());
    }

    /** How a figure comes about; empty where there is none of that name. */
    public Optional<Explanation> of(String figure) {
        return Optional.ofNullable(figures.get(figure)).map(Supplier::get);
    }
}
