package org.vsm.dsl.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vsm.dsl.model.Named;

/** The names of some objects; of two with the same name, the first one that fits counts. */
final class ListedNames implements NameSource {

    private final Map<String, List<Named>> byName = new LinkedHashMap<>();

    ListedNames(Collection<? extends Named> all) {
        for (Named each : all) {
            if (each.getName() != null) {
                byName.computeIfAbsent(each.getName(), name -> new ArrayList<>(1)).add(each);
            }
        }
    }

    @Override
    public Named find(String name, Predicate<Named> wanted) {
        return byName.getOrDefault(name, List.of()).stream().filter(wanted).findFirst().orElse(null);
    }

    @Override
    public Iterable<String> names() {
        return byName.keySet();
    }
}
