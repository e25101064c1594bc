package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.syntax.grammar.Language;
import org.vsm.dsl.syntax.grammar.Situation;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Scanner;

/**
 * Reads a text up to the caret and finds out what may stand there. A word that does not fit costs its statement: reading
 * goes on with the next one of the same block.
 */
final class CaretReader {

    private final Scanner scanner;
    private final Provider<Language> languages;

    @Inject
    CaretReader(Scanner scanner, Provider<Language> languages) {
        this.scanner = scanner;
        this.languages = languages;
    }

    /** What is being typed at an offset; empty within a comment. */
    Optional<Caret> at(String text, int offset) {
        int start = startOfWord(text, offset);
        List<CommonToken> tokens = scanner.scan(text.substring(0, start));
        if (isInComment(tokens, text, start)) {
            return Optional.empty();
        }
        Progress progress = new Progress(languages.get());
        List<String> words = new ArrayList<>();
        int end = 0;
        for (CommonToken token : tokens) {
            if (!progress.vocabulary.isBlank(token.getType())) {
                progress.read(token.getType());
                words.add(token.getText());
                end = token.getStopIndex() + 1;
            }
        }
        return Optional.of(new Caret(start, text.substring(start, offset), progress.situation(), words, text.substring(end, start)));
    }

    /** Words may hold hyphens; a number is not the beginning of a word; a text in quotes begins with its quote. */
    private static int startOfWord(String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int quote = -1;
        for (int i = lineStart; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quote = quote < 0 ? i : -1;
            }
        }
        if (quote >= 0) {
            return quote;
        }
        int start = offset;
        while (start > lineStart && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_^-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        while (start < offset && (Character.isDigit(text.charAt(start)) || text.charAt(start) == '-')) {
            start++;
        }
        return start;
    }

    private static boolean isInComment(List<CommonToken> tokens, String text, int start) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        if (!tokens.isEmpty()) {
            String last = tokens.get(tokens.size() - 1).getText();
            return last.startsWith("//") && !last.endsWith("\n") || last.startsWith("/*") && !last.endsWith("*/");
        }
        return text.substring(lineStart, start).startsWith("//");
    }

    /** Situations from word to word, with those of the blocks around. */
    private static final class Progress {

        private final Vocabulary vocabulary;
        private final int opening;
        private final int closing;
        private final Deque<Situation> outer = new ArrayDeque<>();
        private Situation body;
        private Situation now;
        /** Braces that were opened in a part that could not be read. */
        private int unread;

        Progress(Language language) {
            this.vocabulary = language.vocabulary();
            this.opening = vocabulary.keyword("{");
            this.closing = vocabulary.keyword("}");
            this.now = language.reader().start("Document");
            this.body = now;
        }

        Situation situation() {
            return now == null ? body : now;
        }

        void read(int kind) {
            if (unread > 0) {
                unread += kind == opening ? 1 : kind == closing ? -1 : 0;
                return;
            }
            Situation next = now == null ? null : now.after(kind);
            if (next == null && (kind == closing || body.startsStatement(kind))) {
                next = body.after(kind);
            }
            if (next == null) {
                unread = kind == opening ? 1 : 0;
                now = null;
                return;
            }
            if (kind == opening && next.isAtBody()) {
                outer.push(body);
                body = next;
            } else if (kind == closing && !outer.isEmpty()) {
                body = outer.pop();
            }
            now = next;
        }
    }
}
