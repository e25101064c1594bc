package org.vsm.analysis.flow;

import java.util.List;

/** Branches that are worked on at the same time, two or more; all must be done before the flow goes on. */
public record Parallel(Label label, List<List<Element>> branches) implements Element {
}
