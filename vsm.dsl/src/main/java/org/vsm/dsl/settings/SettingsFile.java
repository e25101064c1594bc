package org.vsm.dsl.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vsm.dsl.messages.Message;

/**
 * A file {@value #NAME}: severities of rules, one on a line. The one in a model's folder holds, else the nearest one above;
 * several do not add up.
 *
 * @param path     where it is
 * @param text     what stands in it; empty where it cannot be read
 * @param settings those of the lines that nothing is wrong with
 * @param problems in the order of the text
 */
public record SettingsFile(Path path, String text, RuleSettings settings, List<SettingsProblem> problems) {

    /** How it is called. */
    public static final String NAME = ".vsmrc";

    /** Far more than all rules need. */
    private static final long LIMIT = 1_000_000;
    private static final String MARK = "\uFEFF";

    public SettingsFile {
        problems = List.copyOf(problems);
    }

    /**
     * The settings file that holds for a model.
     *
     * @param model absolute; it need not exist
     */
    public static Optional<Path> near(Path model) {
        for (Path folder = model.getParent(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Reads a settings file; that it cannot be read is a problem like others. */
    public static SettingsFile read(Path path, RuleCodes codes) {
        try {
            if (Files.size(path) > LIMIT) {
                return unreadable(path, "settings.large");
            }
            return of(path, Files.readString(path), codes);
        } catch (CharacterCodingException e) {
            return unreadable(path, "settings.encoding");
        } catch (IOException e) {
            return unreadable(path, "settings.unreadable");
        }
    }

    /** A settings file with this text, as an editor has it. */
    public static SettingsFile of(Path path, String text, RuleCodes codes) {
        String plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        SettingsReader reader = new SettingsReader(codes);
        reader.read(plain);
        return new SettingsFile(path, plain, reader.settings(), reader.problems());
    }

    private static SettingsFile unreadable(Path path, String reason) {
        return new SettingsFile(path, "", RuleSettings.NONE, List.of(new SettingsProblem(0, 0, Message.of(reason))));
    }
}
