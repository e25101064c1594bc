package org.vsm.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.explaining.FiguresOfFile;
import org.vsm.cli.explaining.FiguresOfSimulation;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.wording.Wording;

/** Why a simulated figure is not among those that were made, although there are such figures. */
final class MissingFigure {

    private final String figure;
    private final AskedSimulation asked;
    private final FiguresOfSimulation made;
    private final Io io;

    MissingFigure(String figure, AskedSimulation asked, FiguresOfSimulation made, Io io) {
        this.figure = figure;
        this.asked = asked;
        this.made = made;
        this.io = io;
    }

    /** Empty where nothing is known of it. */
    Optional<CommandFailure> reason(FiguresOfFile figures) {
        return lackingOption().or(this::unknown).or(() -> onlyByItself(figures));
    }

    /** What several simulations tell together is there only where they were asked for. */
    private Optional<CommandFailure> lackingOption() {
        List<String> paths = made.paths();
        return FiguresOfSimulation.STUDIES.entrySet().stream()
                .filter(study -> figure.startsWith(study.getKey()) && paths.stream().noneMatch(path -> path.startsWith(study.getKey())))
                .map(study -> new CommandFailure(ExitCode.USAGE, io.labels().text("explain.figure.option", figure, study.getValue()))).findFirst();
    }

    private Optional<CommandFailure> unknown() {
        return made.whyUnknown(figure, Wording.in(io.locale()))
                .map(reason -> new CommandFailure(ExitCode.FINDINGS, io.labels().text("explain.figure.unknown", figure, reason)));
    }

    /** A sweep and a calibration do without a simulation of the state as it is. */
    private Optional<CommandFailure> onlyByItself(FiguresOfFile figures) {
        String options = Stream.of(asked.varied() == null ? null : "--sweep", asked.calibrate() ? "--calibrate" : null)
                .filter(option -> option != null).collect(Collectors.joining(", "));
        return options.isEmpty() || !figures.isOfPlainSimulation(figure, asked) ? Optional.empty()
                : Optional.of(new CommandFailure(ExitCode.USAGE, io.labels().text("explain.figure.notwith", figure, options)));
    }
}
