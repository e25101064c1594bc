package org.vsm.cli.diagram.boxes;

import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.diagram.boxes.StepContent.Row;
import org.vsm.cli.diagram.words.DiagramWords;

/** Rows of a data box for what may differ by the type of work: one row where it does not, else one for each type. */
record TypedRows(DiagramWords words, List<WorkType> types) {

    /**
     * The rows of an attribute; none where it has no value.
     *
     * @param key  of its name
     * @param text puts a value into words
     */
    <T> List<Row> rows(String key, List<Typed<T>> values, Function<T, String> text) {
        List<String> different = values.stream().map(each -> text.apply(each.value())).distinct().toList();
        if (different.size() < 2) {
            return different.stream().map(each -> new Row(words.text(key), each)).toList();
        }
        return types.stream().flatMap(type -> values.stream().filter(each -> each.holdsFor(type.name())).limit(1)
                .map(each -> new Row(words.text(key) + " " + type.title(), text.apply(each.value())))).toList();
    }
}
