package org.vsm.cli.shell;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish. */
public final class FishCompletion {

    private static final String PROGRAM = "vsm";

    private final StringBuilder out = new StringBuilder();

    private FishCompletion() {
    }

    /** @param program with all of its verbs, and their words */
    public static String of(CommandSpec program) {
        FishCompletion completion = new FishCompletion();
        completion.verbs(program);
        return completion.out.toString();
    }

    private void verbs(CommandSpec program) {
        Descriptions.verbs(program).forEach((name, verb) -> {
            CommandSpec spec = verb.getCommandSpec();
            line("-n __fish_use_subcommand -f -a " + quoted(name) + " -d " + quoted(Descriptions.of(spec)));
            spec.positionalParameters().stream().map(Descriptions::choices).filter(choices -> !choices.isEmpty())
                    .forEach(choices -> line("-n " + quoted("__fish_seen_subcommand_from " + name) + " -f -a " + quoted(String.join(" ", choices))));
            Descriptions.options(spec).forEach(option -> line(option(name, option)));
        });
    }

    private static String option(String verb, OptionSpec option) {
        StringBuilder line = new StringBuilder("-n ").append(quoted("__fish_seen_subcommand_from " + verb));
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        List<String> choices = Descriptions.choices(option);
        if (!choices.isEmpty()) {
            line.append(" -x -a ").append(quoted(String.join(" ", choices)));
        } else if (option.arity().max() > 0) {
            line.append(" -r");
        }
        return line.append(" -d ").append(quoted(Descriptions.of(option))).toString();
    }

    private void line(String completion) {
        out.append("complete -c ").append(PROGRAM).append(' ').append(completion).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
