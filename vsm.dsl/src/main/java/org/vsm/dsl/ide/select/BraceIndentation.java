package org.vsm.dsl.ide.select;

import com.google.inject.Inject;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Scanner;

/** A line that was begun, or closed with a brace, moves to where its block says; the text need not be whole for that. */
public class BraceIndentation {

    private final Scanner scanner;
    private final int opening;
    private final int closing;

    @Inject
    BraceIndentation(Scanner scanner, Vocabulary vocabulary) {
        this.scanner = scanner;
        this.opening = vocabulary.keyword("{");
        this.closing = vocabulary.keyword("}");
    }

    /** What moves the line of a place; empty where it is right. A brace moves its line only where it comes first. */
    public List<TextEdit> at(OpenText text, Position position, String typed) {
        int line = position.getLine();
        String content = text.getLineContent(line);
        boolean closes = content.stripLeading().startsWith("}");
        if (typed.equals("}") && !closes) {
            return List.of();
        }
        int lineStart = text.getOffSet(new Position(line, 0));
        int depth = depthBefore(text.getContents().substring(0, lineStart)) - (closes ? 1 : 0);
        String wanted = text.step().repeat(Math.max(0, depth));
        String present = text.indentation(line);
        return wanted.equals(present) ? List.of() : List.of(new TextEdit(text.range(lineStart, present.length()), wanted));
    }

    private int depthBefore(String text) {
        int depth = 0;
        for (CommonToken token : scanner.scan(text)) {
            depth = Math.max(0, depth + (token.getType() == opening ? 1 : token.getType() == closing ? -1 : 0));
        }
        return depth;
    }
}
