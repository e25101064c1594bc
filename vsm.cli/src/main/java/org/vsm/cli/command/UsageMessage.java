package org.vsm.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.vsm.cli.Labels;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the user's language: the parser's own words are English only. */
final class UsageMessage {

    private final Labels labels;

    UsageMessage(Labels labels) {
        this.labels = labels;
    }

    String of(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return labels.text("usage.missing", missing.getMissing().stream().map(UsageMessage::form).collect(Collectors.joining(", ")));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return labels.text("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null) {
            return problem.getMessage();
        }
        if (problem.getValue() == null) {
            return labels.text("usage.value", name(argument), argument.paramLabel());
        }
        return labels.text("usage.wrong", problem.getValue(), name(argument),
                argument.type() == long.class ? labels.text("usage.whole") : argument.paramLabel());
    }

    private String unmatched(UnmatchedArgumentException problem) {
        String first = problem.getUnmatched().get(0);
        boolean verb = problem.getCommandLine().getParent() == null && !first.startsWith("-");
        String message = labels.text(verb ? "usage.verb" : first.startsWith("-") ? "usage.option" : "usage.surplus", first);
        List<String> suggestions = problem.getSuggestions();
        return suggestions.isEmpty() ? message : message + "; " + labels.text("usage.suggestion", String.join(", ", suggestions));
    }

    private static String form(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + "=" + option.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
