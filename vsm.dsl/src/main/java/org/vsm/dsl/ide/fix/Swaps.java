package org.vsm.dsl.ide.fix;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.MedianTime;
import org.vsm.dsl.model.TimeRange;
import org.vsm.dsl.model.VsmPackage;

/** What is the wrong way round is turned: the ends of a range, a rework that goes forward, a skip that goes back. */
final class Swaps implements Repair {

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "range-order" -> ends(mistake);
            case "median-estimate" -> median(mistake);
            case "rework-forward" -> word(mistake, "rework", "skip");
            case "skip-backward" -> word(mistake, "skip", "rework");
            default -> List.of();
        };
    }

    private static List<Offer> ends(Mistake mistake) {
        TimeRange range = mistake.about(TimeRange.class);
        if (range == null) {
            return List.of();
        }
        return swapped(OpenFile.regions(range, VsmPackage.Literals.TIME_RANGE__LOW), OpenFile.regions(range, VsmPackage.Literals.TIME_RANGE__HIGH), mistake);
    }

    private static List<Offer> median(Mistake mistake) {
        MedianTime time = mistake.about(MedianTime.class);
        return time == null || mistake.text().endsWith("%") ? List.of()
                : swapped(OpenFile.regions(time, VsmPackage.Literals.MEDIAN_TIME__MEDIAN), OpenFile.regions(time, VsmPackage.Literals.MEDIAN_TIME__WITHIN), mistake);
    }

    private static List<Offer> swapped(List<ITextRegion> one, List<ITextRegion> other, Mistake mistake) {
        if (one.size() != 1 || other.size() != 1) {
            return List.of();
        }
        OpenText text = mistake.file().text();
        return List.of(Offer.sure(Message.of("editor.fix.swap"), new TextEdit(text.range(one.get(0)), text.getSubstring(text.range(other.get(0)))),
                new TextEdit(text.range(other.get(0)), text.getSubstring(text.range(one.get(0))))));
    }

    /** The line begins with the word; the mistake may be shown at its target. */
    private static List<Offer> word(Mistake mistake, String wrong, String right) {
        OpenText text = mistake.file().text();
        int at = text.getContents().lastIndexOf(wrong, text.getOffSet(mistake.range().getStart()));
        return at < 0 ? List.of() : List.of(Offer.possible(Message.of("editor.fix.replace", wrong, right),
                new TextEdit(text.range(at, wrong.length()), right)));
    }
}
