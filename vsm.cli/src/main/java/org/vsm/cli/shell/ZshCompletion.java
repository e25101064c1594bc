package org.vsm.cli.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completion for zsh, to be sourced or put among its functions as {@code _vsm}. That of the parser of the command line is made
 * for bash and offers files only where zsh reads it.
 */
public final class ZshCompletion {

    private static final String SCRIPT = """
            #compdef vsm
            _vsm() {
                local curcontext="$curcontext" state line
                typeset -A opt_args
                local -a verbs=(
            %1$s    )
                _arguments -C %2$s '1:verb:->verb' '*::argument:->rest' && return
                case $state in
                verb)
                    _describe -t commands verb verbs ;;
                rest)
                    case $words[1] in
            %3$s        esac ;;
                esac
            }
            if [ "$funcstack[1]" = _vsm ]; then
                _vsm "$@"
            else
                (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
                compdef _vsm vsm
            fi
            """;

    private ZshCompletion() {
    }

    /** @param program with all of its verbs, and their words */
    public static String of(CommandSpec program) {
        StringBuilder verbs = new StringBuilder();
        StringBuilder arguments = new StringBuilder();
        Descriptions.verbs(program).forEach((name, verb) -> {
            CommandSpec spec = verb.getCommandSpec();
            verbs.append("        ").append(quoted(name + ":" + escaped(Descriptions.of(spec)))).append('\n');
            arguments.append("        ").append(name).append(") _arguments ").append(specifications(spec)).append(" ;;\n");
        });
        return SCRIPT.formatted(verbs, options(program), arguments);
    }

    private static String specifications(CommandSpec spec) {
        return options(spec) + spec.positionalParameters().stream().map(ZshCompletion::argument).map(each -> " " + each).collect(Collectors.joining());
    }

    private static String options(CommandSpec spec) {
        return Descriptions.options(spec).stream().map(ZshCompletion::option).collect(Collectors.joining(" "));
    }

    private static String option(OptionSpec option) {
        String words = "[" + escaped(Descriptions.of(option)) + "]";
        String value = option.arity().max() > 0 ? ":" + label(option) + ":" + values(option) : "";
        return Arrays.stream(option.names()).map(name -> quoted("*" + name + words + value)).collect(Collectors.joining(" "));
    }

    private static String argument(PositionalParamSpec argument) {
        boolean many = argument.arity().max() > 1 || argument.index().max() > argument.index().min();
        return quoted((many ? "*" : "") + ":" + label(argument) + ":" + values(argument));
    }

    /** What stands above what is offered. */
    private static String label(ArgSpec argument) {
        return escaped(argument.paramLabel());
    }

    private static String values(ArgSpec argument) {
        List<String> choices = Descriptions.choices(argument);
        return choices.isEmpty() ? "_files" : "(" + String.join(" ", choices) + ")";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
