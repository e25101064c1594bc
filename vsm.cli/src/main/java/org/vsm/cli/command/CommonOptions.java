package org.vsm.cli.command;

import picocli.CommandLine.Option;

/** The options that every command has. {@code --lang} and {@code --debug} take effect before the others are read. */
final class CommonOptions {

    /** A language of labels and messages, as it is typed. */
    enum LanguageName { en, de }

    @Option(names = "--lang", paramLabel = "en|de", descriptionKey = "lang", order = 90)
    private LanguageName language;

    @Option(names = "--debug", descriptionKey = "debug", order = 91)
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help", order = 92)
    private boolean help;
}
