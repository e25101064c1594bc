package org.vsm.cli.command;

import java.util.concurrent.Callable;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vsm} without a verb: says what there is. */
@Command(name = "vsm")
final class VsmCommand implements Callable<Integer> {

    private final Io io;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(names = {"-V", "--version"}, descriptionKey = "version")
    private boolean version;

    VsmCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        if (version) {
            io.out().print("vsm " + Version.current() + '\n');
            return ExitCode.DONE.code();
        }
        spec.commandLine().usage(io.err());
        return ExitCode.USAGE.code();
    }
}
