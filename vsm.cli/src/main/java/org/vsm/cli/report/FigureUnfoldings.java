package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.explanation.ExplanationDocument;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;

/** Every figure with its value, and what is behind it to unfold: of one state, or of several side by side. */
final class FigureUnfoldings {

    /** Where the document of an explanation tells the value, the definition, and all else. */
    private static final int VALUE = 1;
    private static final int DEFINITION = 2;
    private static final int SUM = 4;

    private final Wording wording;
    private final Function<Object, WrittenAt> writtenAt;

    FigureUnfoldings(Wording wording, Function<Object, WrittenAt> writtenAt) {
        this.wording = wording;
        this.writtenAt = writtenAt;
    }

    private record Explained(AnalysedState state, Explaining explaining) {
    }

    /**
     * One for each figure that any of the states has.
     *
     * @param level of the headings in them
     */
    List<Part> of(StreamFacts stream, List<AnalysedState> states, int level) {
        List<Explained> all = states.stream().map(state -> new Explained(state, new Explaining(state.figures().flow()))).toList();
        Set<String> names = all.stream().flatMap(each -> figures(each.explaining()).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return names.stream().map(name -> unfolding(all.stream().flatMap(each -> each.explaining().of(name).stream().map(explanation ->
                new ExplainedFigure(stream, each.state().facts(), each.state().figures().flow(), explanation, writtenAt))).toList(), level)).toList();
    }

    /** The names of the figures of a state, none twice: with one currency the cost is that in this currency. */
    static List<String> figures(Explaining explaining) {
        List<String> names = explaining.figures();
        return names.stream().filter(name -> !names.contains("cost") || !name.startsWith("cost.")).toList();
    }

    private Part unfolding(List<ExplainedFigure> states, int level) {
        List<Block> blocks = new ArrayList<>();
        for (ExplainedFigure state : states) {
            List<Block> document = ExplanationDocument.of(state, wording).blocks();
            if (blocks.isEmpty()) {
                blocks.addAll(document.subList(DEFINITION, SUM));
            }
            if (states.size() > 1) {
                blocks.add(new Block.Title(state.state().title()));
            }
            blocks.add(document.get(VALUE));
            blocks.addAll(document.subList(SUM, document.size()));
        }
        String values = states.stream().map(each -> ExplanationDocument.value(each, wording)).collect(Collectors.joining(" → "));
        return new Part.Unfolding(ExplanationDocument.label(states.get(0), wording) + ": " + values, level, TerminalBars.without(blocks));
    }
}
