package org.vsm.cli.document.explanation;

import org.vsm.analysis.explain.FigureName;

/** What people call figures: the figure, and what it is of. */
final class FigureLabels {

    private final ExplanationView view;

    FigureLabels(ExplanationView view) {
        this.view = view;
    }

    /** Of a cost the currency belongs to the figure itself. */
    static String key(FigureName name) {
        return name.kind().equals("cost") ? name.path() : name.kind();
    }

    /** For instance {@code Passes · Triage} or {@code Lead time [Urgent]}. */
    String of(FigureName name) {
        String label = view.words().label(key(name));
        String whole = name.of() == null || name.kind().equals("cost") ? label : label + " · " + subject(name);
        return name.type() == null ? whole : view.text("explain.oftype", whole, view.typeTitle(name.type()));
    }

    private String subject(FigureName name) {
        String list = name.kind().substring(0, name.kind().indexOf('.'));
        return switch (list) {
            case "waitingFor" -> waiting(name.of());
            case "waste" -> view.text("waste." + (name.of().equals(FigureName.NONE) ? "none" : name.of()));
            case "opportunities" -> opportunity(name.of());
            case "routes", "serviceLevels" -> name.of();
            case "types" -> view.typeTitle(name.of());
            default -> name.of().equals(FigureName.NONE) ? view.text("groups.none") : view.title(name.of());
        };
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
