package org.vsm.cli.command;

import java.util.ResourceBundle;
import org.vsm.cli.Io;
import org.vsm.cli.Labels;
import picocli.CommandLine.Model.CommandSpec;

/** The program with all of its verbs and their words, as those need it who describe it. */
final class WholeProgram {

    /** The bundle of the help. */
    static final String WORDS = "org.vsm.cli.command.help";

    private WholeProgram() {
    }

    /** @param io the language of the words */
    static CommandSpec spec(Io io) {
        ResourceBundle words = Labels.bundle(WORDS, io.locale());
        CommandSpec program = new VsmCommand(io).spec();
        program.resourceBundle(words);
        Verbs.ALL.forEach((name, verb) -> {
            CommandSpec spec = verb.apply(io).spec();
            program.addSubcommand(name, spec);
            spec.resourceBundle(words);
        });
        return program;
    }
}
