package org.vsm.cli.document.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.model.WrittenAt;

/** The terms of a figure: what, its factors, its value in a unit common to all, and where the numbers stand. */
final class TermTable {

    private final ExplanationView view;
    private final Explanation explanation;
    private final FactorWords factors;
    private final CommonUnit unit;

    TermTable(ExplanationView view, Explanation explanation) {
        this.view = view;
        this.explanation = explanation;
        this.factors = new FactorWords(view);
        this.unit = CommonUnit.of(explanation, view);
    }

    Block.Table table() {
        List<Row> rows = new ArrayList<>();
        for (Term term : explanation.terms()) {
            rows.add(Row.of(Cell.of(subject(term)), new Cell(product(term), Tone.PLAIN), new Cell(value(term), Tone.STRONG)));
            sources(term).forEach(line -> rows.add(new Row.Across(1, new Cell(line, Tone.MUTED))));
        }
        if (explanation.combination() != Combination.SOLVED && explanation.value() != null && explanation.terms().size() > 1) {
            rows.add(Row.of(new Cell(view.text("explain.total." + view.code(explanation.combination())), Tone.STRONG), Cell.of(""),
                    new Cell(unit.of(explanation.value()), Tone.STRONG)));
        }
        List<Column> columns = List.of(Column.words("", 24), Column.words("", 30), Column.number(unit.title()));
        return new Block.Table(columns, rows).withoutEmptyColumns();
    }

    /** A figure by itself in the unit that people know it in, where the column has another one. */
    private String product(Term term) {
        if (term.subject() instanceof Subject.OfPair pair) {
            return unit.of(pair.after()) + " − " + unit.of(pair.before());
        }
        return isFigure(term) && unit.isShared() ? view.value(((Subject.OfFigure) term.subject()).name(), term.value()) : factors.product(term);
    }

    private static boolean isFigure(Term term) {
        return term.factors().size() == 1 && term.factors().get(0).quantity() == Factor.Quantity.FIGURE && term.subject() instanceof Subject.OfFigure;
    }

    private String value(Term term) {
        if (explanation.combination() == Combination.COUNT) {
            return "";
        }
        if (isFigure(term) && !unit.isShared()) {
            return view.exact(((Subject.OfFigure) term.subject()).name(), term.value());
        }
        return term.factors().stream().allMatch(Factor::known) ? unit.of(term.value()) : "?";
    }

    private String subject(Term term) {
        boolean after = term.subject() instanceof Subject.OfImprovements && term.factors().stream().anyMatch(factor -> factor.quantity() == Factor.Quantity.SHARE_OF_ORDERS);
        boolean first = term.subject() instanceof Subject.OfImprovements made && made.names().isEmpty();
        String subject = !after ? subject(term.subject()) : first ? view.text("explain.set.first") : view.text("explain.set.after", subject(term.subject()));
        return term.type() == null ? subject : view.text("explain.oftype", subject, term.type());
    }

    private String subject(Subject subject) {
        if (subject instanceof Subject.OfElement element) {
            return title(element.label());
        }
        if (subject instanceof Subject.OfPassage passage) {
            return view.text("explain.passage", title(passage.from()), title(passage.to()));
        }
        if (subject instanceof Subject.OfChangeOfHands change) {
            String hands = change.from().stream().map(view::title).collect(Collectors.joining(", "));
            return view.text("explain.hands", hands, title(change.to()));
        }
        if (subject instanceof Subject.OfTeam team) {
            return team.name() == null ? view.text("explain.nobody") : team.title();
        }
        if (subject instanceof Subject.OfReplication replication) {
            return view.text("explain.replication", Integer.toString(replication.number()));
        }
        if (subject instanceof Subject.OfPair pair) {
            return view.text("explain.replication", Integer.toString(pair.number()));
        }
        if (subject instanceof Subject.OfLeaving leaving) {
            return view.text("explain.leaving", title(leaving.from()));
        }
        if (subject instanceof Subject.OfImprovements made) {
            return made.names().isEmpty() ? view.text("explain.set.none") : made.names().stream().map(view::improvement).collect(Collectors.joining(", "));
        }
        if (subject instanceof Subject.OfWay way) {
            return way.elements().isEmpty() ? view.text("explain.way.none")
                    : way.elements().stream().map(this::title).collect(Collectors.joining(" → "));
        }
        return view.label(((Subject.OfFigure) subject).name());
    }

    private String title(Label label) {
        return view.title(label);
    }

    /** Place, text and, where a time is no plain one, how its value follows. */
    private List<String> sources(Term term) {
        List<String> lines = new ArrayList<>();
        for (Factor factor : term.factors()) {
            WrittenAt written = view.writtenAt(factor.origin());
            String derivation = factors.derivation(factor);
            if (written != null) {
                String place = written.file().equals(view.mainFile()) ? view.text("explain.line", Integer.toString(written.line())) : written.place();
                lines.add(place + ": " + written.text() + (derivation == null ? "" : " → " + derivation));
            } else if (!factor.known()) {
                lines.add(view.text("explain.leftaway"));
            }
        }
        return lines.stream().filter(Objects::nonNull).distinct().toList();
    }
}
