package org.vsm.cli.command;

import java.util.concurrent.Callable;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code vsm} without a verb: says what there is. */
final class VsmCommand implements Callable<Integer> {

    /** As it is typed. */
    static final String NAME = "vsm";

    private final Io io;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(NAME);
    private final OptionSpec version = OptionSpec.builder("-V", "--version").descriptionKey("version").type(boolean.class).build();

    VsmCommand(Io io) {
        this.io = io;
        spec.addOption(version);
        CommonOptions.addTo(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        if (version.getValue() == Boolean.TRUE) {
            io.out().print("vsm " + Version.current() + '\n');
            return ExitCode.DONE.code();
        }
        spec.commandLine().usage(io.err());
        return ExitCode.USAGE.code();
    }
}
