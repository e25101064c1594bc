package org.vsm.dsl.ide.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Puts lines into a block around them. */
public final class Wrapping {

    private Wrapping() {
    }

    /**
     * The words before the block, the lines one step further in, and the end of the block.
     *
     * @param lines from the first character of the first one to the last character of the last one
     */
    public static TextEdit around(Range lines, String head, OpenText text) {
        String indentation = text.indentation(lines.getStart().getLine());
        return new TextEdit(lines, head + " {\n" + shifted(indentation + text.getSubstring(lines), text) + "\n" + indentation + "}");
    }

    /** Lines one step further in, by as much as the text uses for a step. */
    public static String shifted(String lines, OpenText text) {
        String step = text.step();
        return Arrays.stream(lines.split("\r?\n", -1)).map(each -> each.isBlank() ? "" : step + each).collect(Collectors.joining("\n"));
    }
}
