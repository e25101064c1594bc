package org.vsm.dsl.syntax.recovery;

import java.util.Optional;

/** One kind of mistake: how it shows, how to read on, and what to tell the writer. */
public interface Mistake {

    /** The repair, if the word that does not fit shows this mistake. */
    Optional<Repair> find(Site site);
}
