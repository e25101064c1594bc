package org.vsm.dsl.ide.colour;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;

/** Colours by meaning: a name that is a keyword elsewhere looks like a name, and a team like a team wherever it stands. */
public class Colours {

    private final WordMeaning meaning = new WordMeaning();

    /** The names of colours and of their shades, in the order of their numbers. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(Colour.names(), List.of(WordMeaning.DECLARATION));
    }

    /** The colours of all words, as the protocol packs them. */
    public List<Integer> of(OpenFile file) {
        return of(file, new TextRegion(0, file.text().getContents().length()));
    }

    /** The colours of the words in a range, those that reach into it included. */
    public List<Integer> of(OpenFile file, Range range) {
        return of(file, file.text().getTextRegion(range));
    }

    private List<Integer> of(OpenFile file, ITextRegion part) {
        Packed packed = new Packed();
        for (ILeafNode leaf : file.resource().getParseResult().getRootNode().getLeafNodes()) {
            boolean inside = leaf.getEndOffset() > part.getOffset() && leaf.getOffset() < part.getOffset() + part.getLength();
            Colour colour = inside ? meaning.of(leaf) : null;
            if (colour != null) {
                lines(leaf, colour, file.text(), packed);
            }
        }
        return packed.data;
    }

    /** A comment of several lines is one token in each: clients need not know tokens that go on over lines. */
    private void lines(ILeafNode leaf, Colour colour, OpenText text, Packed packed) {
        int shade = meaning.isDeclaration(leaf) ? 1 : 0;
        int start = leaf.getOffset();
        for (String line : leaf.getText().split("(?<=\n)")) {
            int length = line.stripTrailing().length();
            if (length > 0) {
                packed.add(text.getPosition(start), length, colour.ordinal(), shade);
            }
            start += line.length();
        }
    }

    /** Five numbers for each token, its place relative to the one before. */
    private static final class Packed {

        private final List<Integer> data = new ArrayList<>();
        private Position last = new Position(0, 0);

        void add(Position start, int length, int type, int modifiers) {
            int line = start.getLine() - last.getLine();
            data.add(line);
            data.add(line == 0 ? start.getCharacter() - last.getCharacter() : start.getCharacter());
            data.add(length);
            data.add(type);
            data.add(modifiers);
            last = start;
        }
    }
}
