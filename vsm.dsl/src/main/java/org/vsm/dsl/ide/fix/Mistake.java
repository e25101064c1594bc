package org.vsm.dsl.ide.fix;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.OpenFile;

/** A diagnostic of a file, and what it is about. */
record Mistake(Diagnostic diagnostic, OpenFile file) {

    String code() {
        return diagnostic.getCode() == null || diagnostic.getCode().isRight() ? "" : diagnostic.getCode().getLeft();
    }

    Range range() {
        return diagnostic.getRange();
    }

    /** The words in question. */
    String text() {
        return file.text().getSubstring(range());
    }

    /** Where they stand. */
    ITextRegion region() {
        return file.text().getTextRegion(range());
    }

    /** The last word before an offset that is no comment; null where there is none. */
    ILeafNode wordBefore(int offset) {
        ILeafNode leaf = offset <= 0 ? null : NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), offset - 1);
        return leaf == null || !leaf.isHidden() ? leaf : wordBefore(leaf.getOffset());
    }

    /** What the rule offers for its repair; empty where it offers nothing. */
    List<String> data() {
        List<String> data = new ArrayList<>();
        if (diagnostic.getData() instanceof List<?> list) {
            list.forEach(each -> data.add(String.valueOf(each)));
        } else if (diagnostic.getData() instanceof JsonElement json && json.isJsonArray()) {
            json.getAsJsonArray().forEach(each -> data.add(each.getAsString()));
        }
        return data;
    }

    /** The innermost object of a kind at the place; null where there is none. */
    <T extends EObject> T about(Class<T> kind) {
        return EcoreUtil2.getContainerOfType(file.objectAt(range().getStart()), kind);
    }

    /** The words in question with the blanks around them. */
    Range withBlanks() {
        String text = file.text().getContents();
        int start = region().getOffset();
        int end = start + region().getLength();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return file.text().range(start, end - start);
    }

    /** Puts a text in the place of the words in question. */
    TextEdit replaced(String text) {
        return new TextEdit(range(), text);
    }

    /** Puts a text behind the words in question. */
    TextEdit followedBy(String text) {
        return new TextEdit(new Range(range().getEnd(), range().getEnd()), text);
    }

    /** Puts a text behind all that an object says. */
    TextEdit followedBy(EObject object, String text) {
        ITextRegion region = NodeModelUtils.findActualNodeFor(object).getTextRegion();
        return inserted(region.getOffset() + region.getLength(), text);
    }

    /** Where the line ends on which the words in question begin. */
    int endOfLine() {
        return file.text().getOffSet(new Position(range().getStart().getLine(), Integer.MAX_VALUE));
    }

    /** Puts a statement before another one: on a line of its own if that one has a line of its own. */
    TextEdit statementBefore(EObject object, String statement) {
        int offset = NodeModelUtils.findActualNodeFor(object).getTextRegion().getOffset();
        int line = file.text().getPosition(offset).getLine();
        String indentation = file.text().indentation(line);
        boolean alone = offset == file.text().getOffSet(new Position(line, indentation.length()));
        return inserted(offset, statement + (alone ? "\n" + indentation : "  "));
    }

    /** Puts a text before an offset. */
    TextEdit inserted(int offset, String text) {
        return new TextEdit(file.text().range(offset, 0), text);
    }

    /** Takes what an object says out of the text. */
    TextEdit removed(EObject object) {
        return removed(NodeModelUtils.findActualNodeFor(object).getTextRegion());
    }

    /** Takes a part of the text away, with the blanks before it, and with its line where nothing else stands there. */
    TextEdit removed(ITextRegion region) {
        String text = file.text().getContents();
        int start = region.getOffset();
        int end = region.getOffset() + region.getLength();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int lineEnd = end;
        while (lineEnd < text.length() && (isBlank(text.charAt(lineEnd)) || text.charAt(lineEnd) == '\r')) {
            lineEnd++;
        }
        boolean firstOnLine = start == 0 || text.charAt(start - 1) == '\n';
        if (firstOnLine && lineEnd < text.length() && text.charAt(lineEnd) == '\n') {
            end = lineEnd + 1;
        } else if (firstOnLine || text.charAt(start - 1) == '{') {
            start = region.getOffset();
            end = Math.max(end, lineEnd);
        }
        return new TextEdit(file.text().range(start, end - start), "");
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
