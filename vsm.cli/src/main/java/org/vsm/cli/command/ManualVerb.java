package org.vsm.cli.command;

import java.util.ResourceBundle;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.Labels;
import org.vsm.cli.shell.ManualPage;

/** {@code vsm manual}: the manual page. */
final class ManualVerb extends Verb {

    ManualVerb(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        ResourceBundle words = Labels.bundle(WholeProgram.WORDS, io.locale());
        io.out().print(ManualPage.of(WholeProgram.spec(io), words, Version.current()));
        return ExitCode.DONE;
    }
}
