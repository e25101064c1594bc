package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.leadtime.SolvedType;

/** A figure that is a mean over the delivered units of all types of work, each of which is explained in turn. */
final class MeanOfTypes {

    private final Solutions solutions;

    MeanOfTypes(Solutions solutions) {
        this.solutions = solutions;
    }

    /** @param ofType the figure of one type, its parts named as those of the type; of a stream without types it is the figure itself */
    Explanation of(FigureName name, double value, Function<SolvedType, Explanation> ofType) {
        List<SolvedType> types = solutions.types().stream().filter(type -> type.delivered() > 0).toList();
        if (!solutions.hasTypes()) {
            return types.isEmpty() ? new Explanation(name, value, Combination.SUM, List.of()) : ofType.apply(types.get(0));
        }
        List<Term> terms = new ArrayList<>();
        List<Explanation> parts = new ArrayList<>();
        for (SolvedType type : types) {
            Explanation own = ofType.apply(type);
            FigureName ownName = name.ofType(type.type().name());
            List<Factor> factors = new ArrayList<>(solutions.shareOfDelivered(type));
            factors.add(Factor.of(Quantity.FIGURE, own.value()));
            terms.add(new Term(new Subject.OfFigure(ownName), null, factors));
            parts.add(own.as(ownName).withoutParts());
            parts.addAll(own.parts());
        }
        return new Explanation(name, value, Combination.SUM, terms, parts, List.of());
    }
}
