package org.vsm.dsl.ide.fix;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
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

    /** Puts a text in the place of the words in question. */
    TextEdit replaced(String text) {
        return new TextEdit(range(), text);
    }

    /** Puts a text behind the words in question. */
    TextEdit followedBy(String text) {
        return new TextEdit(new Range(range().getEnd(), range().getEnd()), text);
    }

    /** Puts a text before an offset. */
    TextEdit inserted(int offset, String text) {
        return new TextEdit(file.text().range(offset, 0), text);
    }

    /** Takes a part of the text away, with the blanks before it, and with its line where nothing else stands there. */
    TextEdit removed(ITextRegion region) {
        String text = file.text().getContents();
        int start = region.getOffset();
        int end = region.getOffset() + region.getLength();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean firstOnLine = start == 0 || text.charAt(start - 1) == '\n';
        int lineEnd = end;
        while (lineEnd < text.length() && (text.charAt(lineEnd) == ' ' || text.charAt(lineEnd) == '\r')) {
            lineEnd++;
        }
        boolean lastOnLine = lineEnd < text.length() && text.charAt(lineEnd) == '\n';
        return new TextEdit(file.text().range(start, (firstOnLine && lastOnLine ? lineEnd + 1 : end) - start), "");
    }
}
