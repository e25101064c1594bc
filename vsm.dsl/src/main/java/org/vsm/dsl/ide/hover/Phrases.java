package org.vsm.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Keywords that stand together around a word: "process time" around "time", "%C&A" around "%", the longest first. */
final class Phrases {

    private static final int LONGEST = 3;

    List<String> around(ILeafNode word) {
        List<ILeafNode> leaves = neighbours(word);
        int at = leaves.indexOf(word);
        List<String> phrases = new ArrayList<>();
        for (int length = LONGEST; length >= 1; length--) {
            for (int start = Math.max(0, at - length + 1); start <= at && start + length <= leaves.size(); start++) {
                phrases.add(written(leaves.subList(start, start + length)));
            }
        }
        return phrases;
    }

    /** The words of the statement; what is one of several words that may stand somewhere is a part of its own. */
    private static List<ILeafNode> neighbours(ILeafNode word) {
        ICompositeNode around = word.getParent();
        while (around.getParent() != null && around.getTextRegion().equals(word.getTextRegion())) {
            around = around.getParent();
        }
        List<ILeafNode> leaves = new ArrayList<>();
        for (ILeafNode each : around.getLeafNodes()) {
            if (!each.isHidden()) {
                leaves.add(each);
            }
        }
        return leaves;
    }

    private static String written(List<ILeafNode> words) {
        StringBuilder text = new StringBuilder();
        ILeafNode before = null;
        for (ILeafNode each : words) {
            text.append(before == null || before.getEndOffset() == each.getOffset() ? "" : " ").append(each.getText());
            before = each;
        }
        return text.toString();
    }
}
