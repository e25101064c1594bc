package org.vsm.cli.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.Labels;
import org.vsm.cli.text.ComplaintText;
import org.vsm.cli.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One call of the command line, from its arguments to its exit code. */
public final class Program {

    private final Io io;
    private final boolean debug;

    private Program(Io io, boolean debug) {
        this.io = io;
        this.debug = debug;
    }

    /**
     * @param io the surroundings; {@code --lang} replaces its language
     * @param arguments as typed after {@code vsm}
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(Io io, String... arguments) {
        Locale language = Language.wanted(arguments, io.locale());
        Program program = new Program(io.in(language), List.of(arguments).contains("--debug"));
        try {
            return program.run(arguments);
        } finally {
            io.out().flush();
            io.err().flush();
        }
    }

    private int run(String... arguments) {
        int exitCode = commandLine(arguments).execute(arguments);
        boolean lost = io.out().checkError();
        return lost && exitCode == ExitCode.DONE.code() ? ExitCode.INPUT_OUTPUT.code() : exitCode;
    }

    private CommandLine commandLine(String... arguments) {
        CommandSpec vsm = new VsmCommand(io).spec();
        Verbs.wanted(arguments).forEach((name, verb) -> vsm.addSubcommand(name, verb.apply(io).spec()));
        return new CommandLine(vsm)
                .setHelpFactory(this::help)
                .setColorScheme(Help.defaultColorScheme(io.colourOut() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(new PrintWriter(io.out()))
                .setErr(new PrintWriter(io.err()))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    /** The words of the help are read only when somebody asks for it. */
    private Help help(CommandSpec command, ColorScheme colours) {
        ResourceBundle words = Labels.bundle(WholeProgram.WORDS, io.locale());
        command.resourceBundle(words);
        command.usageMessage().synopsisSubcommandLabel(words.getString("usage.verb"));
        command.subcommands().values().forEach(verb -> verb.getCommandSpec().resourceBundle(words));
        return new Help(command, colours);
    }

    private int wrongUsage(ParameterException problem, String... arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        new ComplaintText(io).print(command, new UsageMessage(io.labels()).of(problem));
        io.err().println(io.labels().text("usage.help", command));
        return ExitCode.USAGE.code();
    }

    private int failed(Exception problem, CommandLine command, ParseResult result) {
        PrintStream err = io.err();
        io.out().flush();
        if (debug) {
            problem.printStackTrace(err);
        }
        if (problem instanceof CommandFailure failure) {
            if (failure.getMessage() != null) {
                new ComplaintText(io).print(command.getCommandSpec().qualifiedName(), failure.getMessage());
            }
            return failure.exitCode().code();
        }
        err.println(io.labels().text("fault", problem.toString().lines().findFirst().orElse("")));
        return ExitCode.FAULT.code();
    }
}
