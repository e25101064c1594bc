package org.vsm.cli.workbook.input;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which number an input is: unique in a state, and the same in the states that inherit it.
 *
 * @param of     name of an element, team, type, improvement or key result; empty for the state itself
 * @param target name of what it leads to, or is in; mostly empty
 * @param types  names of the types of work that it holds for; empty for all
 * @param part   of an estimate
 */
public record InputKey(String of, Attribute attribute, String target, Set<String> types, Part part) {

    /** Which of the numbers of an estimate. */
    public enum Part { ALL, LOW, LIKELY, HIGH }

    public InputKey {
        types = Set.copyOf(types);
    }

    /** An attribute of which there is only one number. */
    public static InputKey of(String name, Attribute attribute) {
        return new InputKey(name, attribute, "", Set.of(), Part.ALL);
    }

    /** The same with a target. */
    public InputKey to(String other) {
        return new InputKey(of, attribute, other, types, part);
    }

    /** The same for some types of work. */
    public InputKey holdingFor(Set<String> names) {
        return new InputKey(of, attribute, target, names, part);
    }

    /** One number of the estimate. */
    public InputKey part(Part one) {
        return new InputKey(of, attribute, target, types, one);
    }

    /** All of it as one text, different for different keys. */
    public String text() {
        StringBuilder text = new StringBuilder(attribute.word());
        for (String each : new String[] {of, target, String.join(",", new TreeSet<>(types)), part.name().toLowerCase(Locale.ROOT)}) {
            text.append('|').append(each.replace("\\", "\\\\").replace("|", "\\|"));
        }
        return text.toString();
    }
}
