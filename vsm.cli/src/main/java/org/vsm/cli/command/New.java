package org.vsm.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.beginning.FirstMap;
import org.vsm.cli.beginning.StepList;
import org.vsm.cli.model.TextFile;
import org.vsm.cli.output.OutputFile;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm new}: the beginning of a model. */
final class New extends Verb {

    /** What a file's name must not hold on one system or another. */
    private static final String UNFIT_FOR_FILES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final PositionalParamSpec name = argument(0, "NAME");
    private final OptionSpec steps = option("--steps", "LIST.csv");
    private final OptionSpec output = output(false);
    private final OptionSpec force = flag("--force");

    New(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        String stream = name.<String>getValue().strip();
        if (stream.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("new.name"));
        }
        String given = output.getValue();
        String target = given == null ? stream.replaceAll(UNFIT_FOR_FILES, "-") + ".vsm" : given;
        if (!target.equals("-") && Files.exists(io.resolve(target)) && !force.<Boolean>getValue()) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("new.exists", target));
        }
        String model = FirstMap.of(stream, stepNames(), io.labels());
        new OutputFile(io).write(target, out -> out.write(model.getBytes(StandardCharsets.UTF_8)));
        if (!target.equals("-")) {
            io.err().println(io.labels().text("new.written", target));
        }
        return ExitCode.DONE;
    }

    private List<String> stepNames() {
        String list = steps.getValue();
        if (list == null) {
            return List.of();
        }
        Path file = io.resolve(list);
        String shown = io.display(file);
        return StepList.read(shown, new TextFile(io.labels()).read(file, shown), io.labels());
    }
}
