package org.vsm.dsl.scoping;

import java.util.function.Predicate;
import org.vsm.dsl.model.Named;

/** A place where names are declared. */
interface NameSource {

    /** The object of a name that fits, or null. */
    Named find(String name, Predicate<Named> wanted);

    /** All names, of whatever kind. */
    Iterable<String> names();
}
