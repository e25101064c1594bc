package org.vsm.dsl.ide.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * The text of a file by lines. A place behind the end of a line means the end of that line, as the protocol says, and one
 * behind the last line the end of the text.
 */
public final class OpenText extends Document {

    private static final String STEP = "    ";

    private final int[] starts;

    /** @param version as the client counts; may be null */
    public OpenText(Integer version, String text) {
        super(version, text, false);
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int getOffSet(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= starts.length) {
            return getContents().length();
        }
        return starts[line] + Math.min(Math.max(position.getCharacter(), 0), endOfLine(line) - starts[line]);
    }

    private int endOfLine(int line) {
        if (line + 1 == starts.length) {
            return getContents().length();
        }
        int end = starts[line + 1] - 1;
        return end > starts[line] && getContents().charAt(end - 1) == '\r' ? end - 1 : end;
    }

    @Override
    public Position getPosition(int offset) {
        int within = Math.max(0, Math.min(offset, getContents().length()));
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, within - starts[line]);
    }

    /** The range of a part of the text. */
    public Range range(int offset, int length) {
        return new Range(getPosition(offset), getPosition(offset + length));
    }

    /** The range of a part of the text. */
    public Range range(ITextRegion region) {
        return range(region.getOffset(), region.getLength());
    }

    @Override
    public ITextRegion getTextRegion(Range range) {
        int start = getOffSet(range.getStart());
        return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
    }

    /** A part of the text with the blanks and line ends before it: the indentation of its first line is a part of it too. */
    public Range withBlanksBefore(Range range) {
        int start = getOffSet(range.getStart());
        while (start > 0 && Character.isWhitespace(getContents().charAt(start - 1))) {
            start--;
        }
        return new Range(getPosition(start), range.getEnd());
    }

    @Override
    public String getLineContent(int line) {
        return line < 0 || line >= starts.length ? "" : getContents().substring(starts[line], endOfLine(line));
    }

    @Override
    public int getLineCount() {
        return starts.length;
    }

    /** How many blanks or tabs a line begins with. */
    public String indentation(int line) {
        String text = getLineContent(line);
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** What a line begins with for each block around it: a tab where a line of this text does. */
    public String step() {
        return getContents().contains("\n\t") ? "\t" : STEP;
    }

    /** A change in which lines end as they do in this text. */
    public TextEdit inLines(TextEdit edit) {
        int first = getContents().indexOf('\n');
        boolean windows = first > 0 && getContents().charAt(first - 1) == '\r';
        return windows ? new TextEdit(edit.getRange(), edit.getNewText().replaceAll("\r?\n", "\r\n")) : edit;
    }

    /** A change that leaves the byte order mark where it is. */
    public TextEdit behindMark(TextEdit edit) {
        Range range = edit.getRange();
        boolean overMark = getContents().startsWith("\uFEFF") && getOffSet(range.getStart()) == 0 && getOffSet(range.getEnd()) > 0
                && !edit.getNewText().startsWith("\uFEFF");
        return overMark ? new TextEdit(new Range(getPosition(1), range.getEnd()), edit.getNewText()) : edit;
    }

    /** The text after changes, each of which refers to the text that the one before has left. */
    public OpenText changed(Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
        String text = getContents();
        OpenText before = this;
        for (TextDocumentContentChangeEvent change : changes) {
            String inserted = change.getText() == null ? "" : change.getText();
            if (change.getRange() == null) {
                text = inserted;
            } else {
                ITextRegion region = before.getTextRegion(change.getRange());
                text = text.substring(0, region.getOffset()) + inserted + text.substring(region.getOffset() + region.getLength());
            }
            before = new OpenText(version, text);
        }
        return before;
    }
}
