package org.vsm.cli.diagram.boxes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.diagram.boxes.StepContent.Row;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.words.DiagramWords;

/**
 * Rows of a data box for what may differ by the type of work: one row where all types have the same value, else one for each
 * type.
 */
record TypedRows(DiagramWords words, List<WorkType> types) {

    private static final String NONE = "–";

    /**
     * The rows of an attribute; none where it has no value.
     *
     * @param key  of its name
     * @param text puts a value into words
     */
    <T> List<Row> rows(String key, List<Typed<T>> values, Function<T, String> text) {
        List<String> different = values.stream().map(each -> text.apply(each.value())).distinct().toList();
        if (different.isEmpty()) {
            return List.of();
        }
        if (different.size() == 1 && types.stream().allMatch(type -> of(type, values).isPresent())) {
            return List.of(new Row(key, null, words.text(key), different.get(0), Ink.TEXT));
        }
        return types.stream().map(type -> new Row(key, type.name(), words.text(key) + " " + type.title(),
                of(type, values).map(each -> text.apply(each.value())).orElse(NONE), Ink.TEXT)).toList();
    }

    private static <T> Optional<Typed<T>> of(WorkType type, List<Typed<T>> values) {
        return values.stream().filter(each -> each.holdsFor(type.name())).findFirst();
    }
}
