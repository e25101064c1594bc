package org.vsm.cli.document.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Explanation.LeftOut;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Wording;

/** What is behind a figure: its definition, the sum term by term, and how far its numbers are known. */
public final class ExplanationDocument {

    private final ExplanationView view;

    private ExplanationDocument(ExplanationView view) {
        this.view = view;
    }

    /** The document of a figure. */
    public static Document of(ExplainedFigure figure, Wording wording) {
        return of(figure, Map.of(), wording);
    }

    /**
     * The same of something that speaks of more than the elements of a state.
     *
     * @param titles of improvements, objectives and the like, by the beginning of their paths
     */
    public static Document of(ExplainedFigure figure, Map<String, String> titles, Wording wording) {
        return new Document(new ExplanationDocument(new ExplanationView(wording, figure, titles)).blocks());
    }

    /** What people call the figure. */
    public static String label(ExplainedFigure figure, Wording wording) {
        return new ExplanationView(wording, figure, Map.of()).label(figure.explanation().name());
    }

    /** The figure in its unit, with what it has found where it looks for something. */
    public static String value(ExplainedFigure figure, Wording wording) {
        ExplanationView view = new ExplanationView(wording, figure, Map.of());
        Explanation explanation = figure.explanation();
        String value = view.value(explanation.name(), explanation.value());
        return explanation.of() == null ? value : explanation.value() == null ? view.found(explanation) : value + " (" + view.found(explanation) + ")";
    }

    /** What the figure means. */
    public static String definition(ExplainedFigure figure, Wording wording) {
        return new ExplanationView(wording, figure, Map.of()).definition();
    }

    private List<Block> blocks() {
        Explanation explanation = view.explanation();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(view.label(explanation.name()) + " · " + view.streamTitle() + " · " + view.stateTitle()));
        blocks.add(new Block.Paragraph(view.label(explanation.name()) + " = " + result(explanation), Tone.STRONG));
        blocks.add(new Block.Heading(view.text("explain.definition")));
        blocks.add(Block.paragraph(view.definition()));
        sum(blocks, explanation);
        for (Explanation part : explanation.parts()) {
            sum(blocks, part);
        }
        blocks.addAll(new UnitNotes(view).blocks());
        leftOut(blocks);
        blocks.addAll(new KnownSection(view).blocks());
        others(blocks);
        return blocks;
    }

    /** A verdict is a word, and no number. */
    private String result(Explanation explanation) {
        String value = view.exact(explanation.name(), explanation.value());
        return explanation.of() == null ? value : explanation.value() == null ? view.found(explanation) : value + " · " + view.found(explanation);
    }

    private void others(List<Block> blocks) {
        List<Cell> others = view.otherDefinitions().stream().map(Cell::of).toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading(view.text("explain.others")));
            blocks.add(new Block.Points(others));
        }
    }

    private void sum(List<Block> blocks, Explanation explanation) {
        String heading = explanation == view.explanation() ? view.text("explain.how." + view.code(explanation.combination()))
                : view.label(explanation.name()) + (explanation.of() == null ? "" : " · " + view.found(explanation));
        blocks.add(new Block.Heading(heading));
        if (explanation.terms().isEmpty()) {
            blocks.add(new Block.Paragraph(explanation.value() == null ? view.unknownReason(explanation.name()) : view.text("explain.noterms"), Tone.MUTED));
            return;
        }
        blocks.add(new TermTable(view, explanation).table());
        if (explanation.combination() == Combination.QUOTIENT || explanation.combination() == Combination.DIFFERENCE) {
            String inTurn = view.figuresToExplain(explanation);
            if (!inTurn.isEmpty()) {
                blocks.add(new Block.Paragraph(view.text("explain.inturn", inTurn), Tone.MUTED));
            }
        }
    }

    private void leftOut(List<Block> blocks) {
        List<LeftOut> leftOut = view.explanation().leftOut();
        if (!leftOut.isEmpty()) {
            blocks.add(new Block.Heading(view.text("explain.leftout")));
            blocks.add(new Block.Points(leftOut.stream().map(each -> Cell.of(view.text("explain.leftout." + view.code(each.reason()),
                    view.title(each.subject().label())))).toList()));
        }
    }
}
