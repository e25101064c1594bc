package org.vsm.analysis.flow;

/**
 * A kind of waste at an element.
 *
 * @param kind one of lean's eight, as the keyword: {@code defects}, {@code unused-talent} …
 * @param text a remark; may be null
 */
public record WasteMark(String kind, String text) {
}
