package org.vsm.dsl.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vsm.dsl.messages.Message;

/** Reads lines such as {@code unused-team = off}. What is wrong with one does not touch the others. */
final class SettingsReader {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern SETTING = Pattern.compile("\\s*(?<code>[^\\s=]+)\\s*=\\s*(?<level>\\S+)\\s*");

    private final RuleCodes codes;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final List<SettingsProblem> problems = new ArrayList<>();

    SettingsReader(RuleCodes codes) {
        this.codes = codes;
    }

    void read(String text) {
        for (Matcher line = LINE.matcher(text); line.find();) {
            int comment = line.group().indexOf('#');
            String setting = comment < 0 ? line.group() : line.group().substring(0, comment);
            if (!setting.isBlank()) {
                line(setting, line.start());
            }
        }
    }

    RuleSettings settings() {
        return new RuleSettings(levels);
    }

    List<SettingsProblem> problems() {
        return problems;
    }

    private void line(String line, int start) {
        Matcher parts = SETTING.matcher(line);
        if (!parts.matches()) {
            int indent = line.length() - line.stripLeading().length();
            report(start + indent, line.strip(), "settings.line");
            return;
        }
        String code = parts.group("code");
        String word = parts.group("level");
        Optional<Level> level = Level.of(word);
        int codeAt = start + parts.start("code");
        if (level.isEmpty()) {
            report(start + parts.start("level"), word, "settings.level", word);
        } else if (codes.isError(code)) {
            if (level.get() != Level.ERROR) {
                report(codeAt, code, "settings.error", code);
            }
        } else if (!codes.isAdjustable(code)) {
            codes.similar(code).ifPresentOrElse(similar -> report(codeAt, code, "settings.code.similar", code, similar),
                    () -> report(codeAt, code, "settings.code", code));
        } else if (levels.putIfAbsent(code, level.get()) != null) {
            report(codeAt, code, "settings.twice", code);
        }
    }

    private void report(int offset, String marked, String key, Object... arguments) {
        problems.add(new SettingsProblem(offset, marked.length(), Message.of(key, arguments)));
    }
}
