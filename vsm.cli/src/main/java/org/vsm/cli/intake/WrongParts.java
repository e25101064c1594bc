package org.vsm.cli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the parts of what people changed with which the text would have errors, by trying: as few as possible are left out,
 * the others are taken over together.
 *
 * @param <T> a part; parts are told apart by {@code equals}
 */
final class WrongParts<T> {
    private final Function<List<T>, String> error;
    private final List<T> good = new ArrayList<>();
    private final Map<T, String> wrong = new LinkedHashMap<>();

    /** @param error the first error of the text with some parts and no others; null where it has none */
    WrongParts(Function<List<T>, String> error) {
        this.error = error;
    }

    /** The parts that have to be left out, each with the error that it makes. */
    Map<T, String> in(List<T> parts) {
        add(parts);
        return wrong;
    }

    private void add(List<T> parts) {
        if (parts.isEmpty()) {
            return;
        }
        List<T> together = new ArrayList<>(good);
        together.addAll(parts);
        String message = error.apply(together);
        if (message == null) {
            good.addAll(parts);
        } else if (parts.size() == 1) {
            wrong.put(parts.get(0), message);
        } else {
            add(parts.subList(0, parts.size() / 2));
            add(parts.subList(parts.size() / 2, parts.size()));
        }
    }
}
