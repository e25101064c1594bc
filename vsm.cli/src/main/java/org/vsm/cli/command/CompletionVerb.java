package org.vsm.cli.command;

import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.shell.BashCompletion;
import org.vsm.cli.shell.FishCompletion;
import org.vsm.cli.shell.ZshCompletion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm completion}: what a shell needs to complete verbs, options and their values. */
final class CompletionVerb extends Verb {

    enum Shell { bash, zsh, fish }

    private final PositionalParamSpec shell = oneOfArgument("shell", Shell.class);

    CompletionVerb(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        CommandSpec program = WholeProgram.spec(io);
        io.out().print(switch (shell.<Shell>getValue()) {
            case bash -> BashCompletion.of(program);
            case zsh -> ZshCompletion.of(program);
            case fish -> FishCompletion.of(program);
        });
        return ExitCode.DONE;
    }
}
