package org.vsm.dsl.ide.pages;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vsm.dsl.ide.facts.Explanations;
import org.vsm.dsl.messages.Messages;

/**
 * A page for each code, which an editor can open where a diagnostic links to it. They are written when they are first
 * needed, and go with the server. Where they cannot be written there is no link.
 */
@Singleton
public final class ExplanationPages {

    private final Explanations explanations;
    private final Messages messages;
    private final Map<String, Optional<String>> links = new ConcurrentHashMap<>();
    private final PageFolder folder;

    @Inject
    ExplanationPages(Explanations explanations, Messages messages, PageFolder folder) {
        this.folder = folder;
        this.explanations = explanations;
        this.messages = messages;
    }

    /** The address of a code's page; empty where it cannot be written. */
    public Optional<String> linkTo(String code) {
        return code == null ? Optional.empty() : links.computeIfAbsent(code, this::page);
    }

    /** Mistakes in the syntax say all there is to say in their message; they share what is said about them. */
    private Optional<String> page(String code) {
        String text = explanations.of(code).orElseGet(() -> messages.text("editor.syntax"));
        try {
            return Optional.of(folder.write(code + ".md", "# " + code + "\n\n" + text.strip() + "\n"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
