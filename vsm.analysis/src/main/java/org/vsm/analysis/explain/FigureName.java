package org.vsm.analysis.explain;

/**
 * What a figure is called: its path in JSON, in which things of a list go by their names.
 *
 * @param kind which figure it is, whatever it is of: {@code leadTime}, {@code elements.leadTime}, {@code byTeam.effortShare}
 * @param of   what of the state it is of, such as the name of a step; null for figures of a whole passage
 * @param type name of the type of work; null: of all of them
 */
public record FigureName(String kind, String of, String type) {

    /** Of what belongs to none, such as steps without a team. */
    public static final String NONE = "-";

    static FigureName of(String kind) {
        return new FigureName(kind, null, null);
    }

    static FigureName of(String kind, String of) {
        return new FigureName(kind, of, null);
    }

    /** The path with {@code NAME} and {@code TYPE} in the places of names. */
    String pattern() {
        return new FigureName(kind, of == null ? null : "NAME", type == null ? null : "TYPE").path();
    }

    /** For instance {@code elements.Triage.leadTime} or {@code types.Urgent.leadTime}. */
    public String path() {
        int dot = kind.indexOf('.');
        String own = of == null ? kind : dot < 0 ? kind + "." + of : kind.substring(0, dot + 1) + of + kind.substring(dot);
        return type == null ? own : "types." + type + "." + own;
    }
}
