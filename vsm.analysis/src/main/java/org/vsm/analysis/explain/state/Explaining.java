package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanations;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedType;

/** Explains the figures of a state: every one that there is. */
public final class Explaining implements Explanations {

    private static final Set<Quantity> OWN_NUMBERS = EnumSet.of(Quantity.WAIT_TIME, Quantity.COUNT, Quantity.TYPE_SHARE);

    private final Solutions solutions;
    private final StateFigures state;
    private final WorkTerms work;
    private final ResourceTerms resources;
    private final Catalogue ofState = new Catalogue();
    private final Catalogue ofParts = new Catalogue();

    /**
     * For the figures of a flow.
     *
     * @throws org.vsm.analysis.NoFiguresException where it cannot be solved
     */
    public Explaining(Flow flow) {
        this.state = FlowAnalysis.of(flow);
        this.solutions = Solutions.of(flow);
        this.work = new WorkTerms(solutions, state);
        this.resources = new ResourceTerms(solutions, state);
        addState();
        addParts();
    }

    private void addState() {
        new PassageTerms(solutions, state.passage(), ofState).add();
        ofState.add(FigureName.of("effort"), work::effort);
        ofState.alsoAs("effort.seconds", FigureName.of("effort"));
        ofState.add(FigureName.of("effort.fte"), work::fullTimePeople);
        Map<String, Double> cost = state.cost();
        if (cost.size() == 1) {
            FigureName only = FigureName.of("cost");
            ofState.add(only, () -> work.cost(only, cost.keySet().iterator().next()));
        }
        for (String currency : cost.keySet()) {
            FigureName name = FigureName.of("cost", currency);
            ofState.add(name, () -> work.cost(name, currency));
        }
        ofState.add(FigureName.of("utilisation"), resources::highestUtilisation);
        new BottleneckTerms(solutions, state, resources).addTo(ofState);
    }

    private void addParts() {
        new ElementTerms(solutions, state, work).addTo(ofParts);
        for (ResourceFigures resource : state.resources()) {
            resources.addTo(ofParts, resource);
        }
        new WaitingTerms(solutions, state).addTo(ofParts);
        new GroupTerms(solutions, state, work).addTo(ofParts);
        new BottleneckTerms(solutions, state, resources).addOpportunitiesTo(ofParts);
        new PassageTerms(solutions, state.passage(), ofParts).addRoutes();
        new StatedTerms(solutions, state).addTo(ofParts);
        for (int i = 0; i < state.types().size(); i++) {
            PassageTerms type = new PassageTerms(solutions.of(solutions.solved().types().get(i)), state.types().get(i).passage(), ofParts);
            type.add();
            type.addRoutes();
        }
    }

    /**
     * A wait as a term, with the numbers of the text.
     *
     * @param element that it is stated at, by name
     * @param type    of work, by name
     * @param passes  what it is multiplied with
     */
    public Term wait(String element, String type, Factor passes) {
        Node node = solutions.graph().nodes().stream().filter(each -> each.element() != null && each.element().label().name().equals(element))
                .findFirst().orElseThrow();
        SolvedType solved = solutions.solved().types().stream().filter(each -> each.type().name().equals(type)).findFirst().orElseThrow();
        List<Factor> factors = new ArrayList<>(List.of(passes));
        new TimeFactors(solutions, solutions.solved()).wait(node, solved, EstimateEnd.MEAN).forEach(factor -> factors.add(placed(factor)));
        return new Term(new Subject.OfElement(node.element().label()), solutions.typeOf(solved), factors);
    }

    /** Paths of the figures of the whole state, in a fixed order. */
    public List<String> figures() {
        return ofState.paths();
    }

    /** Paths of all figures: those of the whole state, then those of its elements, teams, waits, groups, ways and types of work. */
    public List<String> allFigures() {
        List<String> all = new ArrayList<>(ofState.paths());
        all.addAll(ofParts.paths());
        return all;
    }

    /** Those of elements, teams, waits and the like. */
    @Override
    public List<String> patterns() {
        return ofParts.patterns();
    }

    @Override
    public List<String> allNames() {
        List<String> names = new ArrayList<>(ofState.allNames());
        names.addAll(ofParts.allNames());
        return names;
    }

    @Override
    public Optional<Explanation> of(String path) {
        return ofState.of(path).or(() -> ofParts.of(path)).map(found -> found.withFactors(this::placed));
    }

    /** The one number of a wait, buffer or type of work may stand in a change; all else of it stands where it is itself. */
    private Factor placed(Factor factor) {
        return OWN_NUMBERS.contains(factor.quantity()) ? factor.at(solutions.flow().placeOf(factor.origin())) : factor;
    }
}
