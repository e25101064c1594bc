package org.vsm.cli.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that a command declares about itself, as plain text in the language of its bundle. */
final class Descriptions {

    private Descriptions() {
    }

    /** The verbs with what they declare, in the order of the help. */
    static Map<String, CommandLine> verbs(CommandSpec program) {
        return program.subcommands();
    }

    /** The options that a verb has of its own and shares with the others, in the order of the help. */
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden())
                .sorted((one, other) -> Integer.compare(one.order(), other.order())).toList();
    }

    /** What an argument is for, in one line. */
    static String of(ArgSpec argument) {
        return plain(argument.description());
    }

    /** What a command does, in one line. */
    static String of(CommandSpec command) {
        return plain(command.usageMessage().header());
    }

    /** Examples, one each. */
    static List<String> examples(CommandSpec command) {
        return Arrays.stream(command.usageMessage().footer()).flatMap(line -> plain(line.replace("%n", "\n")).lines()).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
    }

    /** The values to choose from; empty where any text will do. */
    static List<String> choices(ArgSpec argument) {
        Class<?> type = argument.type();
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList() : List.of();
    }

    /** In the bundle a per cent sign is written twice; some words come with it resolved. */
    private static String plain(String... lines) {
        return Arrays.stream(lines).map(line -> line.replace("%%", "%").strip()).collect(Collectors.joining(" "));
    }
}
