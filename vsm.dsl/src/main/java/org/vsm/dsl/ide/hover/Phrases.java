package org.vsm.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Keywords that stand together around a word: "process time" around "time", the longest first. */
final class Phrases {

    private static final int LONGEST = 3;

    List<List<ILeafNode>> around(ILeafNode word) {
        List<ILeafNode> leaves = new ArrayList<>();
        for (ILeafNode each : word.getParent().getLeafNodes()) {
            if (!each.isHidden()) {
                leaves.add(each);
            }
        }
        int at = leaves.indexOf(word);
        List<List<ILeafNode>> phrases = new ArrayList<>();
        for (int length = LONGEST; length >= 1; length--) {
            for (int start = Math.max(0, at - length + 1); start <= at && start + length <= leaves.size(); start++) {
                phrases.add(leaves.subList(start, start + length));
            }
        }
        return phrases;
    }
}
