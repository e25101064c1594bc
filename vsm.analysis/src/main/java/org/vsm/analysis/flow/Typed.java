package org.vsm.analysis.flow;

import java.util.Set;

/**
 * A value and the types of work that it holds for. "For all other types" is already resolved: every type is named.
 *
 * @param types names of types; {@link Flow#NO_TYPE} in a stream without types
 * @param value never null
 */
public record Typed<T>(Set<String> types, T value) {

    /** Whether the value holds for a type. */
    public boolean holdsFor(String type) {
        return types.contains(type);
    }
}
