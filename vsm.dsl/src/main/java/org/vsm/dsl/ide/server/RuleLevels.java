package org.vsm.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;
import org.vsm.dsl.ide.facts.FigureFindings;
import org.vsm.dsl.settings.Level;
import org.vsm.dsl.settings.RuleCodes;
import org.vsm.dsl.settings.RuleSettings;
import org.vsm.dsl.settings.SettingsFile;

/** How much findings matter, by the settings file that holds for a model; read anew when it has changed. */
@Singleton
final class RuleLevels {

    private record Known(FileTime written, RuleSettings settings) {
    }

    private final RuleCodes codes;
    private final Map<Path, Known> files = new ConcurrentHashMap<>();

    @Inject
    RuleLevels(FigureFindings figures) {
        this.codes = new RuleCodes(figures.codes());
    }

    /** The settings for a model; none where there is no settings file. */
    RuleSettings of(URI model) {
        try {
            return model.isFile() ? SettingsFile.near(Path.of(model.toFileString())).map(this::read).orElse(RuleSettings.NONE) : RuleSettings.NONE;
        } catch (InvalidPathException e) {
            return RuleSettings.NONE;
        }
    }

    private RuleSettings read(Path file) {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            Known known = files.get(file);
            if (known == null || !known.written().equals(written)) {
                known = new Known(written, SettingsFile.read(file, codes).settings());
                files.put(file, known);
            }
            return known.settings();
        } catch (IOException e) {
            return RuleSettings.NONE;
        }
    }

    /** The level of an issue; empty where it shall not be shown. */
    static Optional<Level> levelOf(Issue issue, RuleSettings settings) {
        Level usual = switch (issue.getSeverity()) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case INFO, IGNORE -> Level.INFO;
        };
        Level level = settings.levelOf(issue.getCode() == null ? "" : issue.getCode(), usual);
        return level == Level.OFF ? Optional.empty() : Optional.of(level);
    }
}
