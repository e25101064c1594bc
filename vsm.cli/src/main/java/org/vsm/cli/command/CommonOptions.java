package org.vsm.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command has. {@code --lang} and {@code --debug} take effect before the others are read. */
final class CommonOptions {

    /** A language of labels and messages, as it is typed. */
    enum LanguageName { en, de }

    private CommonOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--lang").paramLabel("en|de").descriptionKey("lang").type(LanguageName.class).order(90).build());
        spec.addOption(OptionSpec.builder("--debug").descriptionKey("debug").type(boolean.class).order(91).build());
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").type(boolean.class).order(92).build());
    }
}
