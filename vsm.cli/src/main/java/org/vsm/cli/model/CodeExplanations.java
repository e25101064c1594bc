package org.vsm.cli.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.vsm.analysis.rules.RuleBook;
import org.vsm.cli.Labels;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.validation.Rulebook;

/** What the codes of messages mean: those of the language's rules, and those of rules that need figures. */
public final class CodeExplanations {

    /** Of files that are not even given to the parser. */
    private static final List<String> REFUSALS = List.of("deep-nesting", "empty-file");

    private final Rulebook language;
    private final ResourceBundle figures;

    /** @param locale of the explanations */
    public CodeExplanations(Locale locale) {
        this.language = ModelLanguage.rulebook(locale);
        this.figures = Labels.bundle(RuleBook.MESSAGES, locale);
    }

    /** All codes, sorted. */
    public TreeSet<String> codes() {
        TreeSet<String> codes = new TreeSet<>(Rulebook.codes());
        codes.addAll(mistakes());
        codes.addAll(severities().keySet());
        return codes;
    }

    /** Why it is said, and what to do; empty for an unknown code. */
    public Optional<String> of(String code) {
        Optional<String> explanation = language.explanation(code);
        return explanation.isPresent() ? explanation : ofFigures(code);
    }

    /** The codes of mistakes that keep a text from being read, sorted. */
    public static TreeSet<String> mistakes() {
        TreeSet<String> mistakes = new TreeSet<>(SyntaxCodes.ALL);
        mistakes.addAll(REFUSALS);
        return mistakes;
    }

    /** The code that may have been meant; empty where none is like it. */
    public Optional<String> similarTo(String written) {
        return Similarity.closest(written, codes());
    }

    /** How much it matters unless somebody sets it; empty for a code that is no rule's. */
    public Optional<Severity> severityOf(String code) {
        if (Rulebook.codes().contains(code)) {
            return Optional.of(switch (language.severity(code)) {
                case ERROR -> Severity.ERROR;
                case WARNING -> Severity.WARNING;
                default -> Severity.INFO;
            });
        }
        return Optional.ofNullable(mistakes().contains(code) ? Severity.ERROR : severities().get(code));
    }

    /** Those of the rules that need figures. */
    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new HashMap<>();
        RuleBook.rules().forEach(rule -> severities.put(rule.code(), Severity.of(rule.severity())));
        RuleBook.comparisonRules().forEach(rule -> severities.put(rule.code(), Severity.of(rule.severity())));
        return severities;
    }

    private Optional<String> ofFigures(String code) {
        try {
            return Optional.of(figures.getString(code + ".why") + "\n" + figures.getString(code + ".remedy"));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
