package org.vsm.analysis.flow;

/**
 * Who an element is.
 *
 * @param name   unique in the state and stable: the name of the text, else kind and number in text order ("wait-3")
 * @param title  what people read: the title, else the name; never null
 * @param kind   the keyword, such as {@code step}, {@code queue} or {@code handoff}; {@code option} for a way of a choice
 * @param origin where the element stands; opaque here, turned into file and line by who made the flow. May be null
 */
public record Label(String name, String title, String kind, Object origin) {
}
