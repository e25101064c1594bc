package org.vsm.dsl.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.diagnostics.Severity;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.scoping.UnknownNames;
import org.vsm.dsl.settings.SettingsProblem;

/** What the codes of diagnostics mean. */
public final class Rulebook {

    private final Messages messages;

    @Inject
    public Rulebook(Messages messages) {
        this.messages = messages;
    }

    /** The codes of all rules, of names that mean nothing, and of wrong settings; not those of mistakes in the syntax. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>(Rules.all(document -> true).stream().map(Rule::code).toList());
        codes.addAll(List.of(Rules.FAILED, UnknownNames.UNKNOWN_NAME, UnknownNames.WRONG_KIND, SettingsProblem.CODE));
        return codes.stream().sorted().toList();
    }

    /** Why it is wrong or doubtful, and what to do, with an example; empty for an unknown code. */
    public Optional<String> explanation(String code) {
        String key = "explanations." + code;
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    /** How severe it is; a hint is {@link Severity#INFO}. */
    public Severity severity(String code) {
        return Severities.of(code);
    }
}
