package org.vsm.cli.document.explanation;

import java.util.Set;
import java.util.stream.Collectors;

import org.vsm.analysis.explain.FigureName;

/** What people call figures: the figure, and what it is of. */
final class FigureLabels {

    private static final String COST = "cost";
    /** Those whose first name is the figure that they are of. */
    private static final Set<String> OF_A_FIGURE = Set.of("simulation.halfWidth", "simulation.spread", "simulation.before", "simulation.after");

    private final ExplanationView view;

    FigureLabels(ExplanationView view) {
        this.view = view;
    }

    /** The figure by whose name its unit is known. */
    static String unit(FigureName name) {
        return name.unit() != null ? name.unit() : name.kind().equals(COST) ? name.path() : name.kind();
    }

    /** For instance {@code Passes · Triage} or {@code Lead time [Urgent]}; of a cost the currency belongs to the figure itself. */
    String of(FigureName name) {
        String label = name.kind().equals(COST) ? view.words().label(name.path()) : view.words().label(name.kind());
        String whole = name.of() == null || name.kind().equals(COST) ? label : label + " · " + subject(name);
        return name.type() == null ? whole : view.text("explain.oftype", whole, view.typeTitle(name.type()));
    }

    private String subject(FigureName name) {
        int dot = name.kind().indexOf('.');
        String list = dot < 0 ? name.kind() : name.kind().substring(0, dot);
        return switch (list) {
            case "waitingFor" -> waiting(name.of());
            case "waste" -> view.text("waste." + (name.of().equals(FigureName.NONE) ? "none" : name.of()));
            case "opportunities" -> opportunity(name.of());
            case "routes", "serviceLevels", "enough" -> name.of();
            case "types" -> view.typeTitle(name.of());
            case "simulation" -> simulated(name);
            case "metrics" -> view.words().label(name.of());
            case "keyResults", "objectives", "context", "improvements" -> inLists(list, name);
            case "pairs", "leadTimeWith", "leadTimeSavedByElement", "leadTimeOfSets" ->
                name.names().stream().map(view::improvement).collect(Collectors.joining(", "));
            default -> name.kind().startsWith("elements.details") ? inLists(list, name)
                    : name.of().equals(FigureName.NONE) ? view.text("groups.none") : view.title(name.of());
        };
    }

    /** Of an error, and of a figure of two simulations, it is the figure that it is of, and what that is of. */
    private String simulated(FigureName name) {
        if (OF_A_FIGURE.contains(name.kind())) {
            String figure = name.names().get(0);
            String label = view.words().label(figure);
            return name.names().size() == 1 ? label : label + ", " + simulated(figure, name.names().get(1));
        }
        if (name.kind().startsWith("simulation.proof.")) {
            return view.titleAt("keyResults." + name.names().get(1), name.names().get(1));
        }
        if (name.kind().startsWith("simulation.sweep.")) {
            String value = view.text("explain.sweep.value", name.names().get(0));
            return name.names().size() == 1 ? value : view.title(name.names().get(1)) + ", " + value;
        }
        return simulated(name.kind(), name.of());
    }

    private String simulated(String figure, String of) {
        return figure.startsWith("simulation.types.") ? view.typeTitle(of)
                : figure.startsWith("simulation.change.") || figure.startsWith("simulation.verdict.") ? view.improvement(of) : view.title(of);
    }

    /** What people call it, and what of it: {@code Triage, process time}. */
    private String inLists(String list, FigureName name) {
        String path = list + "." + name.names().get(0);
        String of = view.titleAt(path, name.names().get(0));
        return name.names().size() == 1 ? of : of + ", " + view.titleAt(path + "." + name.names().get(1), name.names().get(1));
    }

    private String waiting(String of) {
        int dot = of.indexOf('.');
        return dot < 0 ? view.text("waiting." + of) : view.text("waiting." + of.substring(0, dot) + ".for", view.title(of.substring(dot + 1)));
    }

    private String opportunity(String of) {
        int dot = of.lastIndexOf('.');
        return view.title(of.substring(0, dot)) + ", " + view.text("factor.saved_by_half_the_" + (of.endsWith(".process") ? "work" : of.substring(dot + 1)));
    }
}
