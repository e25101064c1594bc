package org.vsm.analysis.simulation.study;

import org.vsm.analysis.flow.Flow;

/** A figure of a flow that is varied. */
public sealed interface SweepParameter {

    /** The flow with another value of the figure. */
    Flow with(Flow flow, double value);

    /** The demand, as a multiple of the stated one. */
    record Demand() implements SweepParameter {
        @Override
        public Flow with(Flow flow, double value) {
            return flow.demandPerDay() == null ? flow : ChangedFlow.withDemand(flow, flow.demandPerDay() * value);
        }
    }

    /**
     * People in a team.
     *
     * @param team its name
     */
    record People(String team) implements SweepParameter {
        @Override
        public Flow with(Flow flow, double value) {
            return ChangedFlow.withPeople(flow, team, value);
        }
    }

    /**
     * The share of their time that people of a team have for the stream.
     *
     * @param team its name
     */
    record Availability(String team) implements SweepParameter {
        @Override
        public Flow with(Flow flow, double value) {
            return ChangedFlow.withAvailability(flow, team, value);
        }
    }
}
