package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Document;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.wording.Wording;

/** The figures of a stream's states for people who have never seen such figures. */
public final class AnalysisDocument {

    private static final List<Section> SECTIONS = List.of(new HeadSection(), new SummarySection(), new StepsSection(),
            new LadderSection(), new FiguresSection(), new TypesSection(), new RoutesSection(), new ImproveSection(),
            new ValueSection(),
            new ResourcesSection(), new WaitingSection(), new WasteSection(), new GroupsSection(), new PromisesSection(),
            new EvidenceSection());

    private AnalysisDocument() {
    }

    /** The document of all states of a stream, one after the other. */
    public static Document of(AnalysedStream stream, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        for (AnalysedState state : stream.states()) {
            StateView view = new StateView(wording, stream.facts(), state);
            SECTIONS.forEach(section -> blocks.addAll(section.blocks(view)));
        }
        if (!stream.states().isEmpty()) {
            blocks.addAll(new StreamSections(stream, wording).blocks());
        }
        return new Document(blocks);
    }
}
