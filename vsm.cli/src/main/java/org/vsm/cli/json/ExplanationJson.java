package org.vsm.cli.json;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Provenance;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.FigureDefinitions;
import org.vsm.cli.wording.Wording;

/** What is behind a figure, for programs; the schema is {@code explanation.schema.json} beside this class. */
public final class ExplanationJson {

    private static final int VERSION = 1;

    private final JsonOutput json;
    private final ExplainedFigure figure;

    private ExplanationJson(JsonOutput json, ExplainedFigure figure) {
        this.json = json;
        this.figure = figure;
    }

    /** Prints the explanation as one document. */
    public static void print(ExplainedFigure figure, PrintStream out) {
        JsonOutput.print(out, json -> {
            json.whole("version", VERSION);
            json.text("stream", figure.stream().name());
            json.text("from", figure.from() == null ? null : figure.from().name());
            json.text("state", figure.state().name());
            ExplanationJson explaining = new ExplanationJson(json, figure);
            explaining.definitions(figure.explanation().name().kind());
            explaining.inputs("unknown", factor -> !factor.known());
            explaining.inputs("estimated", factor -> factor.known() && factor.source() != null
                    && factor.source().kind() == Provenance.Kind.ESTIMATED);
            explaining.explanation(figure.explanation());
        });
    }

    private void definitions(String kind) throws IOException {
        FigureDefinitions english = new FigureDefinitions(Wording.in(Locale.ENGLISH));
        json.text("definition", english.definition(kind));
        json.texts("others", english.others(kind));
    }

    /** Each number once, by what it is and the element that it is of. */
    private void inputs(String name, Predicate<Factor> wanted) throws IOException {
        Set<Input> inputs = new LinkedHashSet<>();
        terms(figure.explanation()).forEach(term -> term.factors().stream().filter(wanted)
                .forEach(factor -> inputs.add(new Input(code(factor.quantity()), elementOf(term.subject())))));
        json.objects(name, inputs, input -> {
            json.text("quantity", input.quantity());
            json.text("element", input.element());
        });
    }

    private record Input(String quantity, String element) {
    }

    private static Stream<Term> terms(Explanation explanation) {
        return Stream.concat(explanation.terms().stream(), explanation.parts().stream().flatMap(ExplanationJson::terms));
    }

    private static String elementOf(Subject subject) {
        if (subject instanceof Subject.OfElement each) {
            return each.label().name();
        }
        return subject instanceof Subject.OfPassage each ? each.from().name() : null;
    }

    private void explanation(Explanation explanation) throws IOException {
        json.text("figure", explanation.figure());
        json.number("value", explanation.value());
        json.text("of", explanation.of());
        json.text("combination", code(explanation.combination()));
        json.objects("terms", explanation.terms(), this::term);
        json.objects("parts", explanation.parts(), this::explanation);
        json.objects("leftOut", explanation.leftOut(), each -> {
            json.text("element", each.subject().label().name());
            json.text("reason", code(each.reason()));
        });
    }

    private void term(Term term) throws IOException {
        subject(term.subject());
        json.text("type", term.type());
        json.objects("factors", term.factors(), this::factor);
        json.number("value", term.value());
    }

    /** One of the names says what the term is about; the others are null. */
    private void subject(Subject subject) throws IOException {
        String element = null;
        String to = null;
        String team = null;
        String other = null;
        Double replication = null;
        List<String> elements = List.of();
        List<String> improvements = List.of();
        if (subject instanceof Subject.OfElement each) {
            element = each.label().name();
        } else if (subject instanceof Subject.OfPassage each) {
            element = each.from().name();
            to = each.to().name();
        } else if (subject instanceof Subject.OfChangeOfHands each) {
            team = String.join(" ", each.from());
            to = each.to().name();
        } else if (subject instanceof Subject.OfTeam each) {
            team = each.name();
        } else if (subject instanceof Subject.OfFigure each) {
            other = each.name().path();
        } else if (subject instanceof Subject.OfReplication each) {
            replication = (double) each.number();
        } else if (subject instanceof Subject.OfPair each) {
            replication = (double) each.number();
            json.number("after", each.after());
            json.number("before", each.before());
        } else if (subject instanceof Subject.OfLeaving each) {
            element = each.from().name();
        } else if (subject instanceof Subject.OfImprovements each) {
            improvements = each.names();
        } else if (subject instanceof Subject.OfWay each) {
            elements = each.elements().stream().map(Label::name).toList();
        }
        json.text("element", element);
        json.text("to", to);
        json.text("team", team);
        json.text("figure", other);
        json.number("replication", replication);
        json.texts("elements", elements);
        json.texts("improvements", improvements);
    }

    private void factor(Factor factor) throws IOException {
        json.text("quantity", code(factor.quantity()));
        json.text("unit", code(factor.quantity().unit()));
        json.number("value", factor.known() ? Double.valueOf(factor.value()) : null);
        json.truth("divides", factor.divides());
        Provenance source = factor.source();
        json.text("source", source == null || source.kind() == Provenance.Kind.UNSTATED ? null : code(source.kind()));
        json.asText("date", source == null ? null : source.date());
        WrittenAt written = factor.origin() == null ? null : figure.writtenAt().apply(factor.origin());
        json.text("file", written == null ? null : written.file());
        json.number("line", written == null ? null : Double.valueOf(written.line()));
        json.text("text", written == null ? null : written.text());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
