package org.vsm.cli.serve.live.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts two texts together that were made from the same one, line by line (Khanna, Kunal, Pierce: A Formal Investigation of
 * Diff3, 2007). Changes that touch each other are disputed, unless they are the same.
 */
public final class TextMerge {

    private final List<String> base;
    private final Side mine;
    private final Side theirs;
    private final List<MergedText.Part> parts = new ArrayList<>();

    private TextMerge(String base, String mine, String theirs) {
        this.base = lines(base);
        this.mine = new Side(this.base, lines(mine));
        this.theirs = new Side(this.base, lines(theirs));
    }

    /** Merges two texts that were made from a third one. */
    public static MergedText of(String base, String mine, String theirs) {
        return new TextMerge(base, mine, theirs).merged();
    }

    private MergedText merged() {
        int from = 0;
        while (mine.hasNext() || theirs.hasNext()) {
            int start = Math.min(mine.nextStart(), theirs.nextStart());
            agreed(base.subList(from, start));
            int end = endOfTouching(start);
            both(start, end);
            from = end;
        }
        agreed(base.subList(from, base.size()));
        return new MergedText(parts);
    }

    /** Takes all changes of both that touch each other, from a line on. */
    private int endOfTouching(int start) {
        int end = start;
        mine.begin();
        theirs.begin();
        boolean grown = true;
        while (grown) {
            int before = end;
            end = theirs.takeUntil(mine.takeUntil(end));
            grown = end > before;
        }
        return end;
    }

    private void both(int start, int end) {
        String before = String.join("", base.subList(start, end));
        String one = mine.taken(start, end);
        String other = theirs.taken(start, end);
        if (one.equals(other) || other.equals(before)) {
            agreed(List.of(one));
        } else if (one.equals(before)) {
            agreed(List.of(other));
        } else {
            parts.add(new MergedText.Part.Disputed(before, one, other));
        }
    }

    private void agreed(List<String> lines) {
        String text = String.join("", lines);
        if (!text.isEmpty()) {
            parts.add(new MergedText.Part.Agreed(text));
        }
    }

    /** Lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** One of the two texts: where it differs from the base, read from the beginning to the end. */
    private static final class Side {

        private final List<String> lines;
        private final List<AbstractDelta<String>> changes;
        private int next;
        private int begun;

        Side(List<String> base, List<String> lines) {
            this.lines = lines;
            this.changes = DiffUtils.diff(base, lines).getDeltas().stream()
                    .sorted(Comparator.comparingInt(each -> each.getSource().getPosition())).toList();
        }

        boolean hasNext() {
            return next < changes.size();
        }

        int nextStart() {
            return hasNext() ? changes.get(next).getSource().getPosition() : Integer.MAX_VALUE;
        }

        void begin() {
            begun = next;
        }

        /** Takes changes that begin up to a line of the base; how far the taken ones reach. */
        int takeUntil(int end) {
            int reached = end;
            while (hasNext() && nextStart() <= reached) {
                reached = Math.max(reached, nextStart() + changes.get(next).getSource().size());
                next++;
            }
            return reached;
        }

        /** What stands here for lines of the base that the changes taken last lie in. */
        String taken(int start, int end) {
            return String.join("", lines.subList(start + shift(begun), end + shift(next)));
        }

        /** By how many lines the text has grown before a change. */
        private int shift(int change) {
            if (change == 0) {
                return 0;
            }
            AbstractDelta<String> last = changes.get(change - 1);
            return last.getTarget().getPosition() + last.getTarget().size() - last.getSource().getPosition() - last.getSource().size();
        }
    }
}
