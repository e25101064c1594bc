package org.vsm.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.vsm.dsl.ide.text.OpenText;

/** What was said of a text before an edit, at the places where it stands now; what was edited itself is dropped. */
final class Moved {

    private final OpenText before;
    private final OpenText now;
    private final int same;
    private final int sameAtEnd;

    Moved(OpenText before, OpenText now) {
        this.before = before;
        this.now = now;
        String old = before.getContents();
        String text = now.getContents();
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        this.same = start;
        this.sameAtEnd = end;
    }

    List<Diagnostic> all(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::moved).flatMap(Optional::stream).toList();
    }

    private Optional<Diagnostic> moved(Diagnostic diagnostic) {
        return range(diagnostic.getRange()).map(range -> {
            Diagnostic copy = new Diagnostic(range, diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft() : "", diagnostic.getSeverity(),
                    diagnostic.getSource());
            copy.setMessage(diagnostic.getMessage());
            copy.setCode(diagnostic.getCode());
            copy.setCodeDescription(diagnostic.getCodeDescription());
            copy.setData(diagnostic.getData());
            copy.setRelatedInformation(diagnostic.getRelatedInformation());
            return copy;
        });
    }

    /** The place of a part of the text before in the text now; empty where it was edited. */
    private Optional<Range> range(Range range) {
        int start = before.getOffSet(range.getStart());
        int end = before.getOffSet(range.getEnd());
        if (end <= same) {
            return Optional.of(range);
        }
        int shift = now.getContents().length() - before.getContents().length();
        return start >= before.getContents().length() - sameAtEnd ? Optional.of(now.range(start + shift, end - start)) : Optional.empty();
    }
}
