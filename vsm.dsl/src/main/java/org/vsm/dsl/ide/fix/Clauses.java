package org.vsm.dsl.ide.fix;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.vsm.dsl.messages.Message;

/** A part of a statement is taken away with the word before it: from B, every 0, per h; a value alone where that is too much. */
final class Clauses implements Repair {

    private static final Set<String> WITH_WORD = Set.of("demand-of-non-customer", "state-cycle", "step-cost-rate", "zero-changeover-interval");
    private static final Set<String> ALONE = Set.of("duplicate-name", "value-above-process-time", "unexpected-word");

    @Override
    public List<Offer> offers(Mistake mistake) {
        ITextRegion value = mistake.region();
        return switch (mistake.code()) {
            case "header-twice" -> removed(mistake.text().startsWith("calendar") ? value : withWordBefore(value, mistake), mistake);
            case "option-type-twice" -> fromList(value, mistake);
            case "misplaced-statement" -> line(value, mistake);
            default -> WITH_WORD.contains(mistake.code()) ? removed(withWordBefore(value, mistake), mistake)
                    : ALONE.contains(mistake.code()) && canGo(mistake) ? removed(value, mistake) : List.of();
        };
    }

    /** A step needs its name; waits and blocks do not. */
    private static boolean canGo(Mistake mistake) {
        return !mistake.code().equals("duplicate-name") || NewNames.isOptional(mistake);
    }

    private static List<Offer> removed(ITextRegion region, Mistake mistake) {
        String words = mistake.file().text().getContents().substring(region.getOffset(), region.getOffset() + region.getLength());
        return List.of(Offer.possible(Message.of("editor.fix.remove", Removals.shown(words)), mistake.removed(region)));
    }

    private static ITextRegion withWordBefore(ITextRegion value, Mistake mistake) {
        ILeafNode before = mistake.wordBefore(value.getOffset());
        int start = before == null ? value.getOffset() : before.getOffset();
        return new TextRegion(start, value.getOffset() + value.getLength() - start);
    }

    /** One of several goes with its comma. */
    private static List<Offer> fromList(ITextRegion value, Mistake mistake) {
        ILeafNode before = mistake.wordBefore(value.getOffset());
        if (before == null || !before.getText().equals(",")) {
            return List.of();
        }
        TextRegion region = new TextRegion(before.getOffset(), value.getOffset() + value.getLength() - before.getOffset());
        return List.of(Offer.possible(Message.of("editor.fix.remove", mistake.text()), mistake.removed(region)));
    }

    /** What has no place here and could not be read: all of its line. */
    private static List<Offer> line(ITextRegion first, Mistake mistake) {
        int end = mistake.endOfLine();
        String line = mistake.file().text().getLineContent(mistake.range().getStart().getLine()).strip();
        boolean whole = line.startsWith(mistake.text()) && line.chars().filter(c -> c == '{').count() == line.chars().filter(c -> c == '}').count();
        return whole ? removed(new TextRegion(first.getOffset(), end - first.getOffset()), mistake) : List.of();
    }
}
