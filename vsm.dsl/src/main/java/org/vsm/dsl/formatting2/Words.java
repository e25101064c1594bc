package org.vsm.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vsm.dsl.formatting2.Word.Kind;
import org.vsm.dsl.model.Block;

/** Reads the words of a text from its node model, and finds out where statements begin. */
final class Words {

    private final List<Word> words = new ArrayList<>();
    /** The nodes whose braces are open; the innermost is the first. */
    private final Deque<INode> bodies = new ArrayDeque<>();

    private Words() {
    }

    /** @param root of a text without syntax errors */
    static List<Word> of(ICompositeNode root) {
        Words reader = new Words();
        reader.bodies.push(root);
        for (ILeafNode leaf : root.getLeafNodes()) {
            reader.read(leaf);
        }
        return reader.words;
    }

    private void read(ILeafNode leaf) {
        String text = leaf.getText();
        if (leaf.isHidden()) {
            readHidden(leaf, text);
        } else if (isKeyword(leaf, "{")) {
            add(leaf, text, Kind.OPEN, false);
            bodies.push(leaf.getParent());
        } else if (isKeyword(leaf, "}")) {
            add(leaf, text, Kind.CLOSE, false);
            bodies.pop();
        } else {
            add(leaf, text, Kind.PLAIN, startsItem(leaf));
        }
    }

    private void readHidden(ILeafNode leaf, String text) {
        if (text.startsWith("//")) {
            add(leaf, text.replaceFirst("\\R$", ""), Kind.LINE_COMMENT, false);
        } else if (text.startsWith("/*")) {
            add(leaf, text, Kind.BLOCK_COMMENT, false);
        }
    }

    private void add(ILeafNode leaf, String text, Kind kind, boolean startsItem) {
        words.add(new Word(text, leaf.getOffset(), kind, startsItem));
    }

    /** Whether a word is the first one of a node that lies directly between the innermost braces. */
    private boolean startsItem(ILeafNode leaf) {
        INode node = leaf;
        while (node.getParent() != null && !isBody(node.getParent())) {
            if (!isFirst(node)) {
                return false;
            }
            node = node.getParent();
        }
        // A text that lies there belongs to the keyword before it: owner "…".
        return node != leaf || leaf.getGrammarElement() instanceof Keyword;
    }

    /** The elements of a stage are a block without braces of its own, between those of the stage. */
    private boolean isBody(INode node) {
        INode owner = bodies.peek();
        return node == owner || node.getParent() == owner && node.getSemanticElement() instanceof Block;
    }

    private static boolean isFirst(INode node) {
        INode before = node.getPreviousSibling();
        while (before != null && (before.getTotalLength() == 0 || before instanceof ILeafNode leaf && leaf.isHidden())) {
            before = before.getPreviousSibling();
        }
        return before == null;
    }

    private static boolean isKeyword(ILeafNode leaf, String value) {
        return leaf.getGrammarElement() instanceof Keyword keyword && value.equals(keyword.getValue());
    }
}
