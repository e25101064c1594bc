package org.vsm.cli.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say everything, with the same arguments. */
class WorkbookWordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private static Properties words(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(WorkbookWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = words("workbook.properties");
        Properties german = words("workbook_de.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(german.getProperty(key)), key);
        }
    }

    @Test
    void apostrophesAreDoubledAndQuotesAreTypographicInGerman() throws IOException {
        for (String file : List.of("workbook.properties", "workbook_de.properties")) {
            words(file).forEach((key, text) -> assertFalse(((String) text).replace("''", "").contains("'"), file + " " + key));
        }
        words("workbook_de.properties").forEach((key, text) -> assertFalse(((String) text).contains("\""), (String) key));
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
