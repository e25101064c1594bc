package org.vsm.analysis.flow;

import java.util.List;

/** A named part of the stream. It changes nothing in the flow. */
public record Stage(Label label, String activity, List<Element> elements) implements Element {
}
