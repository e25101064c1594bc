package org.vsm.cli.diagram.boxes;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.ProblemMark;
import org.vsm.analysis.flow.WasteMark;
import org.vsm.cli.diagram.words.DiagramWords;

/** Problems and waste at an element, in words. */
public record Notes(DiagramWords words) {

    private static final String SIGN = "! ";

    public List<String> of(List<ProblemMark> problems, List<WasteMark> wastes) {
        List<String> notes = new ArrayList<>();
        problems.forEach(each -> notes.add(SIGN + each.text()));
        wastes.forEach(each -> notes.add(SIGN + words.text("waste." + each.kind()) + (each.text() == null ? "" : ": " + each.text())));
        return notes;
    }
}
