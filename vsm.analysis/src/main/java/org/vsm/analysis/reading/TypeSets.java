package org.vsm.analysis.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Typed;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.WorkType;

/** Resolves "for these types" and "for all others" to the names of the types. */
final class TypeSets {

    private final Set<String> all;

    TypeSets(List<WorkType> types) {
        Set<String> names = new LinkedHashSet<>();
        types.forEach(each -> names.add(each.getName()));
        this.all = names.isEmpty() ? Set.of(Flow.NO_TYPE) : names;
    }

    /** The names of all types. */
    Set<String> all() {
        return all;
    }

    /** The names that are given. */
    static Set<String> named(Types types) {
        Set<String> names = new LinkedHashSet<>();
        if (types != null) {
            types.getTypes().forEach(each -> names.add(each.getName()));
        }
        return names;
    }

    /** Values of one kind, each with the types that it holds for; one that no type is left for is dropped. */
    <S, T> List<Typed<T>> resolve(List<S> values, Function<S, Types> types, Function<S, T> value) {
        Set<String> others = new LinkedHashSet<>(all);
        values.forEach(each -> others.removeAll(named(types.apply(each))));
        List<Typed<T>> resolved = new ArrayList<>();
        for (S each : values) {
            Set<String> names = types.apply(each) == null ? others : named(types.apply(each));
            if (!names.isEmpty()) {
                resolved.add(new Typed<>(names, value.apply(each)));
            }
        }
        return resolved;
    }
}
