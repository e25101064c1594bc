package org.vsm.cli.document.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Provenance;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;

/** Which of the numbers behind a figure nobody knows, and which were only estimated. */
final class KnownSection {

    private final ExplanationView view;

    KnownSection(ExplanationView view) {
        this.view = view;
    }

    List<Block> blocks() {
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> estimated = new LinkedHashSet<>();
        ExplanationView.terms(view.explanation()).forEach(term -> term.factors().forEach(factor -> {
            if (!factor.known()) {
                unknown.add(name(term, factor));
            } else if (factor.source() != null && factor.source().kind() == Provenance.Kind.ESTIMATED) {
                estimated.add(name(term, factor));
            }
        }));
        List<Cell> points = new ArrayList<>();
        if (!unknown.isEmpty()) {
            points.add(new Cell(view.text("evidence.unknown.zero", String.join("; ", unknown)), Tone.CARE));
        }
        if (!estimated.isEmpty()) {
            points.add(Cell.of(view.text("evidence.estimated", String.join("; ", estimated))));
        }
        return points.isEmpty() ? List.of() : List.of(new Block.Heading(view.text("evidence")), new Block.Points(points));
    }

    private String name(Term term, Factor factor) {
        String subject = term.subject() instanceof Subject.OfElement element ? view.title(element.label())
                : term.subject() instanceof Subject.OfPassage passage ? view.title(passage.from()) : "";
        return view.text("quantity." + view.code(factor.quantity())) + " · " + subject;
    }
}
