package org.vsm.cli.command;

import java.util.List;
import java.util.function.Function;

import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.dsl.model.State;
import picocli.CommandLine.Model.OptionSpec;

/** What is simulated, and how: the options of all verbs that compare states, vary figures or calibrate by simulation. */
final class StudyOptions {

    private final SimulationOptions how;
    private final OptionSpec compare;
    private final OptionSpec each;
    private final OptionSpec sweep;
    private final OptionSpec calibrate;

    /** Adds the options to a verb. */
    StudyOptions(Verb verb) {
        this.how = new SimulationOptions(verb);
        this.compare = verb.option("--compare", "STATE");
        this.each = verb.flag("--each");
        this.sweep = verb.option("--sweep", "WHAT");
        this.calibrate = verb.flag("--calibrate");
    }

    /** How a state is simulated. */
    SimulationOptions how() {
        return how;
    }

    /** Whether more is asked for than one simulation of one state. */
    boolean hasStudy() {
        return compare.getValue() != null || needsCapacity();
    }

    private boolean needsCapacity() {
        return sweep.getValue() != null || calibrate.<Boolean>getValue();
    }

    /**
     * What is asked for; without a mode, waits are as observed.
     *
     * @param state  name of the state, or of the earlier one; null: the default
     * @param stream name of the stream; null where there should be only one
     * @throws CommandFailure where options do not fit together, or name what is not there
     */
    AskedSimulation asked(String file, String stream, String state, Function<String, LoadedModel> reader, Labels labels) {
        checkTogether(labels);
        SweepArgument varied = sweep.getValue() == null ? null : SweepArgument.of(sweep.getValue(), labels);
        StatesToCompare compared = compare.getValue() == null ? null
                : new ComparisonSelection(reader, labels, stream).of(List.of(file), state, List.of(compare.<String>getValue()));
        State simulated = compared != null ? compared.from() : new StreamSelection(labels).oneState(reader.apply(file), stream, state);
        AskedSimulation asked = new AskedSimulation(simulated, compared, each.<Boolean>getValue(), varied == null ? null : varied.varied(),
                calibrate.<Boolean>getValue(), how.mode() == SimulationOptions.Mode.capacity, how.settings(labels));
        if (varied != null) {
            varied.check(asked.flow(), labels);
        }
        return asked;
    }

    private void checkTogether(Labels labels) {
        if (needsCapacity() && how.mode() == SimulationOptions.Mode.flow) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.study"));
        }
        if (each.<Boolean>getValue() && compare.getValue() == null) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.each"));
        }
    }

    /** @throws CommandFailure where nothing that is asked for can come evenly */
    void checkArrivals(Labels labels) {
        if (how.arriveEvenly() && !needsCapacity() && how.mode() != SimulationOptions.Mode.capacity) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.evenly"));
        }
    }
}
