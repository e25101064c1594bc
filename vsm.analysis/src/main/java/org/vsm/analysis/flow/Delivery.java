package org.vsm.analysis.flow;

/** The customer has what was asked for: the lead time ends. */
public record Delivery(Label label) implements Element {
}
