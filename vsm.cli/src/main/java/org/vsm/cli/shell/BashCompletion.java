package org.vsm.cli.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for bash. That of the parser of the command line completes no files, for it takes only those arguments for files
 * that are of this type in Java.
 */
public final class BashCompletion {

    private static final String SCRIPT = """
            _vsm() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= choices= i
                COMPREPLY=()
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in %1$s) verb=${COMP_WORDS[i]}; break ;; esac
                done
                if [[ $word == '=' ]]; then
                    word=
                elif [[ $before == '=' ]]; then
                    before=${COMP_WORDS[COMP_CWORD-2]}
                fi
                case $verb:$before in
            %2$s    esac
                case $verb:$word in
            %3$s    esac
                COMPREPLY=($(compgen -W "$choices" -- "$word"))
            }
            # where nothing is offered, files are
            complete -o default -F _vsm vsm
            """;

    private final List<String> values = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private BashCompletion() {
    }

    /** @param program with all of its verbs, and their words */
    public static String of(CommandSpec program) {
        BashCompletion completion = new BashCompletion();
        List<String> verbs = List.copyOf(Descriptions.verbs(program).keySet());
        completion.command("", program, verbs);
        Descriptions.verbs(program).forEach((name, verb) -> completion.command(name, verb.getCommandSpec(),
                verb.getCommandSpec().positionalParameters().stream().flatMap(each -> Descriptions.choices(each).stream()).toList()));
        return SCRIPT.formatted(String.join("|", verbs), String.join("", completion.values), String.join("", completion.words));
    }

    private void command(String verb, CommandSpec spec, List<String> arguments) {
        List<OptionSpec> options = Descriptions.options(spec);
        for (OptionSpec option : options) {
            if (option.arity().max() > 0) {
                String names = Arrays.stream(option.names()).map(name -> verb + ":" + name).collect(Collectors.joining("|"));
                List<String> choices = Descriptions.choices(option);
                values.add(choices.isEmpty() ? line(names, "return") : line(names, set(choices) + "; COMPREPLY=($(compgen -W \"$choices\" -- \"$word\")); return"));
            }
        }
        words.add(line(verb + ":-*", set(options.stream().flatMap(option -> Arrays.stream(option.names())).toList())));
        if (!arguments.isEmpty()) {
            words.add(line(verb + ":*", set(arguments)));
        }
    }

    private static String line(String pattern, String command) {
        return "        " + pattern + ") " + command + " ;;\n";
    }

    private static String set(List<String> choices) {
        return "choices='" + String.join(" ", choices) + "'";
    }
}
