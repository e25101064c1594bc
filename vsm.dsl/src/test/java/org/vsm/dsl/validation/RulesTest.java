package org.vsm.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.dsl.messages.Messages;

/** Every rule has a test, a severity, words in both languages, and an explanation. */
class RulesTest {

    private static final int AT_LEAST = 70;
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

    static List<Rule> rules() {
        return Rules.all(document -> true);
    }

    @Test
    void thereAreManyAndTheirCodesDiffer() {
        assertTrue(rules().size() >= AT_LEAST, () -> "rules: " + rules().size());
        Set<String> codes = rules().stream().map(Rule::code).collect(Collectors.toSet());
        assertEquals(rules().size(), codes.size());
        assertTrue(codes.stream().allMatch(each -> FORM.matcher(each).matches()), codes::toString);
    }

    @Test
    void exactlyTheCodesOfTheRulebookHaveASeverity() {
        assertEquals(new TreeSet<>(Rulebook.codes()), new TreeSet<>(Severities.codes()));
        assertTrue(Rulebook.codes().containsAll(rules().stream().map(Rule::code).toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATest(Rule rule) {
        assertDoesNotThrow(() -> Class.forName(rule.getClass().getName() + "Test"), rule.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyCodeHasItsWordsAndAnExplanation(String language) {
        Messages messages = new Messages();
        messages.use(Locale.forLanguageTag(language));
        Rulebook rulebook = new Rulebook(messages);
        for (String code : Rulebook.codes()) {
            assertTrue(rulebook.explanation(code).orElse("").length() > 40, () -> code + " is not explained");
        }
        for (Rule rule : rules()) {
            assertTrue(messages.has("rules." + rule.code()), rule.code());
        }
    }
}
