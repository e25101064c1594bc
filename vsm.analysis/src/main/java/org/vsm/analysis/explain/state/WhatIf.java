package org.vsm.analysis.explain.state;

import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.leadtime.NodeTimes;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/** The lead time if one thing at one element were different, each from a solution of its own. */
final class WhatIf {

    private final SolvedFlow solved;

    WhatIf(SolvedFlow solved) {
        this.solved = solved;
    }

    /** If a step kept only a share of its rework. */
    double reworkKept(int step, double kept) {
        Reading.Rework rework = other -> other == step ? kept : 1;
        return SolvedFlow.of(solved.graph(), rework).leadTime();
    }

    /** If half of one of its times were gone. */
    double halfTheTime(int node, Part part) {
        return solved.mean(type -> type.criticalPath(halved(type, node, part)).leadTime());
    }

    private static NodeTimes halved(SolvedType type, int node, Part part) {
        double[] waiting = type.times().waiting().clone();
        double[] processing = type.times().processing().clone();
        double[] changed = part == Part.WAIT ? waiting : processing;
        changed[node] /= 2;
        return new NodeTimes(waiting, processing);
    }
}
