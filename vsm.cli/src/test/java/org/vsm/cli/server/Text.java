package org.vsm.cli.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** A text in an editor: places of the protocol, and what stands at them. */
record Text(String content) {

    /** The place of an offset. */
    Position place(int offset) {
        String before = content.substring(0, offset);
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    /** What stands between two offsets. */
    Range range(int start, int end) {
        return new Range(place(start), place(end));
    }

    /** The offset of a part, which must be there. */
    int indexOf(String part) {
        int start = content.indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + part);
        }
        return start;
    }

    int offset(Position place) {
        int start = 0;
        for (int line = 0; line < place.getLine(); line++) {
            start = content.indexOf('\n', start) + 1;
        }
        return Math.min(start + place.getCharacter(), content.length());
    }

    /** What stands in a range. */
    String part(Range range) {
        return content.substring(offset(range.getStart()), offset(range.getEnd()));
    }

    /** The text after changes, all of which refer to it as it is. */
    String edited(List<? extends TextEdit> edits) {
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort((one, other) -> offset(other.getRange().getStart()) - offset(one.getRange().getStart()));
        StringBuilder result = new StringBuilder(content);
        backwards.forEach(each -> result.replace(offset(each.getRange().getStart()), offset(each.getRange().getEnd()), each.getNewText()));
        return result.toString();
    }
}
