package org.vsm.cli.command;

import java.util.Locale;

import org.vsm.analysis.simulation.Settings;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;
import picocli.CommandLine.Model.OptionSpec;

/** How a state is simulated: the options of all verbs that do so. */
final class SimulationOptions {

    enum Mode { flow, capacity }

    enum Arrivals { poisson, evenly }

    private static final long MOST_UNITS = 1_000_000_000;
    private static final long MOST_REPLICATIONS = 10_000;

    private final OptionSpec mode;
    private final OptionSpec units;
    private final OptionSpec replications;
    private final OptionSpec seed;
    private final OptionSpec arrivals;

    /** Adds the options to a verb. */
    SimulationOptions(Verb verb) {
        this.mode = verb.choiceOrNull("--mode", Mode.class);
        this.units = verb.whole("--units", "N", Settings.USUAL.units());
        this.replications = verb.whole("--replications", "R", Settings.USUAL.replications());
        this.seed = verb.whole("--seed", "S", Settings.USUAL.seed());
        this.arrivals = verb.choice("--arrivals", Arrivals.class);
    }

    /** What was asked for; null where nothing was said. */
    Mode mode() {
        return mode.getValue();
    }

    boolean arriveEvenly() {
        return arrivals.getValue() == Arrivals.evenly;
    }

    /** @throws CommandFailure where there are too many units or replications, or none */
    Settings settings(Labels labels) {
        long wantedUnits = units.<Long>getValue();
        long wantedReplications = replications.<Long>getValue();
        if (wantedUnits < 1 || wantedUnits > MOST_UNITS || wantedReplications < 1 || wantedReplications > MOST_REPLICATIONS) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.numbers"));
        }
        return new Settings(wantedUnits, (int) wantedReplications, seed.<Long>getValue(),
                Settings.Arrivals.valueOf(arrivals.<Arrivals>getValue().name().toUpperCase(Locale.ROOT)));
    }
}
