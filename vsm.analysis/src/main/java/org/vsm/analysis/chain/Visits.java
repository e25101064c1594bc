package org.vsm.analysis.chain;

import org.vsm.analysis.chain.FlowGraph.Section;

/**
 * Expected passes of the nodes of a section.
 *
 * @param ofEntering per node from the start of the section, per unit that enters it
 * @param ofThrough  the same per unit that gets through; 0 where none does
 * @param through    share of the units that get through
 */
public record Visits(Section section, double[] ofEntering, double[] ofThrough, double through) {

    /** Adds up the states of a chain. */
    static Visits of(Chain chain, double[] stateVisits, double[] throughFrom) {
        Section section = chain.section();
        double[] ofEntering = new double[section.size()];
        double[] ofThrough = new double[section.size()];
        double through = throughFrom[0];
        for (int state = 0; state < chain.states(); state++) {
            int position = chain.node()[state] - section.from();
            ofEntering[position] += stateVisits[state];
            if (through > 0) {
                ofThrough[position] += stateVisits[state] * throughFrom[state] / through;
            }
        }
        return new Visits(section, ofEntering, ofThrough, through);
    }

    /** Nobody passes anything, everybody gets through. */
    static Visits none(Section section) {
        return new Visits(section, new double[section.size()], new double[section.size()], 1);
    }
}
