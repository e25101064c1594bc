package org.vsm.analysis.explain.state;

import java.util.List;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.PromiseFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.analysis.leadtime.SolvedType;

/** What the text says about the whole stream: what was promised, and how work divides into types. */
final class StatedTerms {

    private final Solutions solutions;
    private final StateFigures state;

    StatedTerms(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.state = state;
    }

    void addTo(Catalogue catalogue) {
        for (int i = 0; i < state.serviceLevels().size(); i++) {
            PromiseFigures promise = state.serviceLevels().get(i);
            String number = Integer.toString(i + 1);
            add(catalogue, FigureName.of("serviceLevels.within", number), promise.promise().within(), Quantity.WITHIN, promise.promise().origin());
            add(catalogue, FigureName.of("serviceLevels.promised", number), promise.promise().promised(), Quantity.PROMISED, promise.promise().origin());
            FigureName reached = FigureName.of("serviceLevels.reached", number);
            catalogue.add(reached, () -> new Explanation(reached, promise.reached(), Combination.SUM, List.of()));
        }
        for (TypeFigures type : state.types()) {
            SolvedType solved = solutions.solved().types().get(state.types().indexOf(type));
            add(catalogue, FigureName.of("types.share", type.name()), type.share(), Quantity.TYPE_SHARE, solved.type().origin());
        }
    }

    private static void add(Catalogue catalogue, FigureName name, double value, Quantity quantity, Object origin) {
        catalogue.add(name, () -> new Explanation(name, value, Combination.SUM,
                List.of(new Term(new Subject.OfFigure(name), null, List.of(Factor.of(quantity, value, origin))))));
    }
}
