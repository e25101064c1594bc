package org.vsm.dsl.ide.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.vsm.dsl.ide.text.OpenText;

/**
 * What was said of each file. The language's rules speak at every keystroke; what the figures say comes a moment later, or
 * not at all while the text has a mistake. Until then what they said before stays, at the places that have moved along.
 */
final class PublishedDiagnostics {

    private final Map<URI, OfFile> files = new HashMap<>();
    private final BiConsumer<URI, List<Diagnostic>> client;

    private record OfFile(OpenText text, boolean isSound, List<Diagnostic> rules, List<Diagnostic> figures) {

        List<Diagnostic> all() {
            List<Diagnostic> all = new ArrayList<>(rules);
            all.addAll(figures);
            return all;
        }
    }

    /** @param client takes all that is said of a file now */
    PublishedDiagnostics(BiConsumer<URI, List<Diagnostic>> client) {
        this.client = client;
    }

    /**
     * The rules have spoken of a file that is open.
     *
     * @param text    that they have read
     * @param isSound whether they have found no errors
     * @param rules   what is shown of what they have found
     */
    synchronized void ofRules(URI file, OpenText text, boolean isSound, List<Diagnostic> rules) {
        OfFile before = files.get(file);
        List<Diagnostic> figures = before == null ? List.of() : new Moved(before.text(), text).all(before.figures());
        OfFile now = new OfFile(text, isSound, rules, figures);
        files.put(file, now);
        client.accept(file, now.all());
    }

    /** A file is not open, or gone: nothing is said of it any more, whatever its rules have found. */
    synchronized void closed(URI file, boolean isSound) {
        files.put(file, new OfFile(new OpenText(null, ""), isSound, List.of(), List.of()));
        client.accept(file, List.of());
    }

    /** The figures have spoken, of the text that the rules have read last. */
    synchronized void ofFigures(URI file, List<Diagnostic> figures) {
        OfFile before = files.get(file);
        if (before != null && !before.figures().equals(figures)) {
            OfFile now = new OfFile(before.text(), before.isSound(), before.rules(), figures);
            files.put(file, now);
            client.accept(file, now.all());
        }
    }

    /** All that is said of a file now. */
    synchronized List<Diagnostic> of(URI file) {
        return files.containsKey(file) ? files.get(file).all() : List.of();
    }

    /** Whether the rules have found errors in a file. */
    synchronized boolean hasErrors(URI file) {
        return files.containsKey(file) && !files.get(file).isSound();
    }
}
