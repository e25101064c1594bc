package org.vsm.analysis.flow;

import java.util.List;

/** What units pass on their way. */
public sealed interface Element permits Step, Buffer, Wait, Handoff, Delivery, Parallel, Choice, Stage {

    /** Who the element is. */
    Label label();

    /** Kinds of waste that are seen at the element; empty for most. */
    default List<WasteMark> wastes() {
        return List.of();
    }

    /** Problems that are seen at the element, by themselves or by reference; empty for most. */
    default List<ProblemMark> problems() {
        return List.of();
    }
}
