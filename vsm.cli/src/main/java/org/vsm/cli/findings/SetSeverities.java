package org.vsm.cli.findings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vsm.cli.Io;
import org.vsm.cli.model.CheckedFile;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelLanguage;
import org.vsm.cli.model.Severity;
import org.vsm.cli.model.SourceText;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.settings.Level;
import org.vsm.dsl.settings.RuleCodes;
import org.vsm.dsl.settings.RuleSettings;
import org.vsm.dsl.settings.SettingsFile;
import org.vsm.dsl.settings.SettingsProblem;

/** Gives what was found in models the severities that their settings file sets. Errors stay errors. */
public final class SetSeverities {

    private final Io io;
    private final Map<Path, SettingsFile> files = new LinkedHashMap<>();

    /** @param io where paths are shown from, and the language of what is said of a settings file */
    public SetSeverities(Io io) {
        this.io = io;
    }

    /** A model with the severities that hold for it. */
    public CheckedFile of(LoadedModel model) {
        Optional<Path> file = SettingsFile.near(model.path());
        RuleSettings settings = file.map(path -> files.computeIfAbsent(path, each -> SettingsFile.read(each, codes())).settings())
                .orElse(RuleSettings.NONE);
        return new CheckedFile(model.source(), model.diagnostics().stream().map(each -> set(each, settings)).filter(Objects::nonNull).toList());
    }

    /** The settings files that were used so far and have mistakes. */
    public List<CheckedFile> wrongSettings() {
        return files.values().stream().filter(each -> !each.problems().isEmpty()).map(this::checked).toList();
    }

    private RuleCodes codes() {
        return new RuleCodes(FigureFindings.codes());
    }

    private Messages messages() {
        return ModelLanguage.messages(io.locale());
    }

    /** Null for what shall not be shown. */
    private static Diagnostic set(Diagnostic diagnostic, RuleSettings settings) {
        Level level = settings.levelOf(diagnostic.code(), Level.valueOf(diagnostic.severity().name()));
        return level == Level.OFF ? null : diagnostic.as(Severity.valueOf(level.name()));
    }

    private CheckedFile checked(SettingsFile file) {
        SourceText source = new SourceText(io.display(file.path()), file.text());
        return new CheckedFile(source, file.problems().stream().map(problem -> diagnostic(problem, source)).toList());
    }

    private Diagnostic diagnostic(SettingsProblem problem, SourceText source) {
        return new Diagnostic(source.name(), source.place(problem.offset(), problem.length()), Severity.ERROR, SettingsProblem.CODE,
                messages().text(problem.message()), null);
    }
}
