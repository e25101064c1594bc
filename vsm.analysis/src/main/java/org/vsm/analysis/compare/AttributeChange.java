package org.vsm.analysis.compare;

import java.util.Set;

/**
 * An attribute before and after.
 *
 * @param attribute as the keyword, such as {@code process time} or {@code rework}
 * @param of        what it is about where an element has several: the target of a rework or skip; null else
 * @param types     types of work that it is for; empty where the stream has none
 * @param from      null where it was not stated
 * @param to        null where it is not stated any more
 * @param written   where both stand
 */
public record AttributeChange(String attribute, String of, Set<String> types, AttributeValue from, AttributeValue to, Places written) {

    /** Where a value stands before and after; opaque, null where nobody noted it. */
    public record Places(Object from, Object to) {
    }
}
