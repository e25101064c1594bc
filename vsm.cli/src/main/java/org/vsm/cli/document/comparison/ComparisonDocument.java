package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Document;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.wording.Wording;

/** States side by side: what gets better or worse, what was changed, and what each improvement contributes. */
public final class ComparisonDocument {

    private static final List<ComparisonSection> SECTIONS = List.of(new SummarySection(), new BottleneckSection(),
            new KeyResultSection(), new ContributionSection(), new ElementSection());

    private ComparisonDocument() {
    }

    /** The document of a comparison; the figures of all states stand in one table. */
    public static Document of(ComparedStream stream, Wording wording) {
        List<ComparisonView> views = stream.to().stream().map(to -> new ComparisonView(wording, stream.facts(), stream.from(), to)).toList();
        List<Block> blocks = new ArrayList<>(new HeadBlocks(wording).of(stream));
        if (views.size() > 1) {
            blocks.addAll(MetricBlocks.sideBySide(views));
        }
        for (ComparisonView view : views) {
            if (views.size() > 1) {
                blocks.add(new Block.Title(wording.text("compare.title", view.from().facts().title(), title(view.to()))));
            }
            blocks.addAll(new SummarySection().blocks(view));
            if (views.size() == 1) {
                blocks.addAll(MetricBlocks.of(view));
            }
            SECTIONS.stream().skip(1).forEach(section -> blocks.addAll(section.blocks(view)));
        }
        return new Document(blocks);
    }

    private static String title(ComparedState state) {
        return state.state().facts().title();
    }
}
