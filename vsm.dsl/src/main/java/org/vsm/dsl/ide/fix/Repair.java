package org.vsm.dsl.ide.fix;

import java.util.List;

/** Knows how some kinds of mistakes are put right. */
interface Repair {

    /** Ways to put it right, the most probable first; empty for mistakes of other kinds. */
    List<Offer> offers(Mistake mistake);
}
