package org.vsm.dsl.ide.text;

import com.google.inject.Inject;
import java.util.Optional;
import org.vsm.dsl.messages.Messages;

/** What the words of the language mean, in the language of the user. */
public final class KeywordHelp {

    private static final String BUNDLE = "keywords.";

    private final Messages messages;

    @Inject
    public KeywordHelp(Messages messages) {
        this.messages = messages;
    }

    /** One or two sentences about a word, or about words that stand together such as "process time"; empty for others. */
    public Optional<String> of(String phrase) {
        String key = BUNDLE + phrase.replace(' ', '-');
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }
}
