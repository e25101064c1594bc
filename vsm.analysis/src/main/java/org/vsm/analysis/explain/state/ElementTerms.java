package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedType;

/** The figures of each step, wait, buffer and hand-off. */
final class ElementTerms {

    private final Solutions solutions;
    private final StateFigures state;
    private final TimeFactors factors;
    private final TimeSums times;
    private final WorkTerms work;
    private final QualityTerms quality;
    private final VisitTerms visits;

    ElementTerms(Solutions solutions, StateFigures state, WorkTerms work) {
        this.solutions = solutions;
        this.state = state;
        this.factors = new TimeFactors(solutions, solutions.solved());
        this.times = new TimeSums(solutions, state.passage());
        this.work = work;
        this.quality = new QualityTerms(solutions, state.passage());
        this.visits = new VisitTerms(solutions);
    }

    void addTo(Catalogue catalogue) {
        for (ElementFigures element : state.elements()) {
            Node node = solutions.graph().node(solutions.graph().starts().get(element.name()));
            catalogue.add(name("processTime", element), () -> perPass(element, "processTime", element.processTime(), node, Set.of(Part.PROCESS)));
            catalogue.add(name("waitTime", element), () -> perPass(element, "waitTime", element.waitTime(), node, Set.of(Part.WAIT)));
            catalogue.add(name("leadTime", element), () -> perPass(element, "leadTime", element.leadTime(), node, EnumSet.allOf(Part.class)));
            catalogue.add(name("visits", element), () -> sum(name("visits", element), element.visits(), visits.of(node)));
            catalogue.add(name("completeAccurate", element),
                    () -> sum(name("completeAccurate", element), element.completeAccurate(), quality.completeAccurate(node)));
            catalogue.add(name("valueAddedTime", element),
                    () -> sum(name("valueAddedTime", element), element.valueAddedTime(), times.valueAdded(other -> other == node)));
            catalogue.add(name("effort", element),
                    () -> sum(name("effort", element), element.effort(), work.effort(other -> other == node, part -> true)));
            catalogue.add(name("leadTimeShare", element), () -> share(element, node));
        }
    }

    private static FigureName name(String figure, ElementFigures element) {
        return FigureName.of("elements." + figure, element.name());
    }

    private static Explanation sum(FigureName name, Double value, List<Term> terms) {
        return new Explanation(name, value, Combination.SUM, value == null ? List.of() : terms);
    }

    /** The times of one pass; under several types the mean over the passes. */
    private Explanation perPass(ElementFigures element, String figure, Double value, Node node, Set<Part> parts) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            for (Part part : parts) {
                List<Factor> time = part == Part.WAIT ? factors.wait(node, type, EstimateEnd.MEAN) : factors.process(node, type, EstimateEnd.MEAN);
                if (!time.isEmpty()) {
                    List<Factor> all = new ArrayList<>(shareOfPasses(type, node));
                    all.addAll(time);
                    terms.add(new Term(new Subject.OfElement(element.label()), solutions.typeOf(type), all));
                }
            }
        }
        return sum(name(figure, element), value, terms);
    }

    private List<Factor> shareOfPasses(SolvedType type, Node node) {
        double passes = solutions.solved().visits(node.index());
        double share = passes > 0 ? type.type().share() * type.visits(node.index()) / passes : type.type().share();
        return solutions.hasTypes() ? List.of(Factor.of(Quantity.SHARE_OF_PASSES, share)) : List.of();
    }

    /** What it adds to the lead time / lead time. */
    private Explanation share(ElementFigures element, Node node) {
        return Shares.of(name("leadTimeShare", element), element.leadTimeShare(), "leadTime", state.passage().leadTime(),
                times.of(other -> other == node));
    }
}
