package org.vsm.cli.server;

import com.google.inject.Inject;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.vsm.analysis.rules.RuleBook;
import org.vsm.cli.Labels;
import org.vsm.dsl.ide.facts.Explanations;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.validation.Rulebook;

/** What codes mean: those of the language, and those of rules that need figures. */
final class RuleExplanations implements Explanations {

    private final Rulebook language;
    private final Messages messages;

    @Inject
    RuleExplanations(Rulebook language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    @Override
    public Optional<String> of(String code) {
        return language.explanation(code).or(() -> ofFigures(code));
    }

    private Optional<String> ofFigures(String code) {
        ResourceBundle figures = Labels.bundle(RuleBook.MESSAGES, messages.language());
        try {
            return Optional.of(figures.getString(code + ".why") + "\n\n" + figures.getString(code + ".remedy"));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
