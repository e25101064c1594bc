package org.vsm.dsl.ide.select;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.OpenFile;

/** A word, the attribute that it is part of, the step, the block, the state, and so on up to the whole file. */
public class Selections {

    /** Deeper texts begin with a larger part: a client cannot read a chain without end. */
    private static final int LONGEST = 200;

    /** The chain of parts around a place, the smallest first. */
    public SelectionRange around(OpenFile file, Position position) {
        List<ITextRegion> regions = new ArrayList<>();
        ILeafNode word = file.wordAt(position);
        for (INode node = word; node != null; node = node.getParent()) {
            ITextRegion region = node.getTextRegion();
            if (regions.isEmpty() || !region.equals(regions.get(regions.size() - 1)) && region.contains(regions.get(regions.size() - 1))) {
                regions.add(region);
            }
        }
        SelectionRange range = new SelectionRange(file.text().range(0, file.text().getContents().length()), null);
        for (int i = regions.size() - 1; i >= Math.max(0, regions.size() - LONGEST); i--) {
            Range inner = file.text().range(regions.get(i));
            range = inner.equals(range.getRange()) ? range : new SelectionRange(inner, range);
        }
        return range;
    }
}
