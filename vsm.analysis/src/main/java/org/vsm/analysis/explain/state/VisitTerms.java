package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.chain.Passes;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.leadtime.SolvedType;

/** How often an element is passed: what comes from each of the elements before it, and back to it. */
final class VisitTerms {

    private final Solutions solutions;
    private final FlowGraph graph;

    VisitTerms(Solutions solutions) {
        this.solutions = solutions;
        this.graph = solutions.graph();
    }

    /** A way on which units come: from a node, sent back by a rework or not (-1). */
    private record Way(int from, int line) {
    }

    /** Visits of the elements before it x the share that comes from there. */
    List<Term> of(Node node) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            boolean delivered = node.index() >= graph.delivery();
            Passes passes = delivered ? type.afterDelivery() : type.beforeDelivery();
            double entering = delivered ? type.delivered() : 1;
            if (node.index() == passes.section().from() && type.visits(node.index()) > 0) {
                terms.add(entering(type, delivered));
            }
            ways(node.index(), passes).forEach((way, units) -> terms.add(term(node, type, way, units * entering)));
        }
        return terms;
    }

    private Map<Way, Double> ways(int node, Passes passes) {
        Map<Way, Double> ways = new LinkedHashMap<>();
        passes.forEachArrival((from, to, line, units) -> {
            if (passes.nodeOf(to) == node) {
                ways.merge(new Way(before(passes.nodeOf(from), node), line), units, Double::sum);
            }
        });
        return ways;
    }

    /** Branches stand in a row in the graph: what comes from the end of another branch comes from the start of all. */
    private int before(int from, int node) {
        for (ParallelBlock block : graph.blocks()) {
            for (int branch = 1; branch < block.branches(); branch++) {
                if (block.start(branch) == node && from >= block.fork() && from < node) {
                    return block.fork();
                }
            }
        }
        return from;
    }

    private Term entering(SolvedType type, boolean delivered) {
        List<Factor> factors = new ArrayList<>(solutions.shareOfEntering(type));
        factors.add(Factor.of(Quantity.FIGURE, delivered ? type.delivered() : 1));
        return new Term(new Subject.OfFigure(FigureName.of(delivered ? "delivered" : "entering")), solutions.typeOf(type), factors);
    }

    private Term term(Node to, SolvedType type, Way way, double units) {
        List<Factor> factors = new ArrayList<>(solutions.shareOfEntering(type));
        double visits = type.visits(way.from());
        factors.add(Factor.of(Quantity.VISITS, visits));
        ReworkLine line = way.line() < 0 ? null : graph.lines().get(way.line());
        Label from = label(way.from());
        factors.add(Factor.of(Quantity.SHARE, units / visits, line == null ? from.origin() : line.rework().origin()));
        return new Term(line == null ? new Subject.OfElement(from) : new Subject.OfPassage(from, to.element().label()), solutions.typeOf(type), factors);
    }

    /** The end of parallel branches is called as their start. */
    private Label label(int index) {
        Node node = graph.node(index);
        if (node.kind() != Kind.JOIN) {
            return node.element().label();
        }
        ParallelBlock block = graph.blocks().stream().filter(each -> each.join() == index).findFirst().orElseThrow();
        return graph.node(block.fork()).element().label();
    }
}
