package org.vsm.cli.shell;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page as {@code man} reads it. */
public final class ManualPage {

    private final ResourceBundle words;
    private final StringBuilder out = new StringBuilder();

    private ManualPage(ResourceBundle words) {
        this.words = words;
    }

    /**
     * The page.
     *
     * @param program with all of its verbs, and their words
     * @param words   headings, and what holds for all verbs
     * @param version of the program
     */
    public static String of(CommandSpec program, ResourceBundle words, String version) {
        ManualPage page = new ManualPage(words);
        page.write(program, version);
        return page.out.toString();
    }

    private void write(CommandSpec program, String version) {
        macro(".TH VSM 1 \"\" \"vsm " + version + "\" \"" + escaped(words.getString("manual.title")) + "\"");
        // groff would break German words as if they were English ones
        macro(".nh");
        heading("manual.name");
        text("vsm - " + Descriptions.of(program));
        heading("manual.synopsis");
        Descriptions.verbs(program).forEach((name, verb) -> {
            macro(".B vsm " + escaped(name));
            text(synopsis(verb.getCommandSpec()));
            macro(".br");
        });
        heading("manual.verbs");
        Descriptions.verbs(program).forEach((name, verb) -> verb(name, verb.getCommandSpec()));
        heading("manual.exit");
        words.getString("manual.exit.codes").lines().forEach(line -> term(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }

    private void verb(String name, CommandSpec spec) {
        macro(".SS vsm " + escaped(name));
        text(Descriptions.of(spec));
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            term(argument.paramLabel(), Descriptions.of(argument));
        }
        for (OptionSpec option : Descriptions.options(spec)) {
            term(String.join(", ", List.of(option.names())) + value(option), Descriptions.of(option));
        }
        macro(".PP");
        text(words.getString("manual.examples"));
        macro(".nf");
        Descriptions.examples(spec).forEach(example -> text("    " + example));
        macro(".fi");
    }

    private static String synopsis(CommandSpec spec) {
        String options = Descriptions.options(spec).stream().filter(OptionSpec::required)
                .map(option -> option.longestName() + value(option) + " ").collect(Collectors.joining());
        return options + "[…] " + spec.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0 ? "" : " " + option.paramLabel();
    }

    private void heading(String key) {
        macro(".SH " + escaped(words.getString(key)));
    }

    private void term(String term, String meaning) {
        macro(".TP");
        macro(".B " + escaped(term));
        text(meaning);
    }

    private void macro(String line) {
        out.append(line).append('\n');
    }

    /** Text at the start of a line must not be taken for a macro. */
    private void text(String text) {
        text.lines().forEach(line -> out.append("\\&").append(escaped(line)).append('\n'));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
