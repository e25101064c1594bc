package org.vsm.cli.diagram.scene;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a picture: what is not drawn needs no explanation.
 *
 * @param titles of its groups, where they have any, by the words of their roles
 * @param texts  every line of text
 */
public record Drawn(Map<String, Set<String>> titles, Set<String> texts) {

    /** What stands among shapes and in their groups. */
    public static Drawn in(Collection<Shape> shapes) {
        Drawn drawn = new Drawn(new LinkedHashMap<>(), new LinkedHashSet<>());
        drawn.collect(shapes);
        return drawn;
    }

    /** Whether there is a group of a role. */
    public boolean has(String role) {
        return titles.containsKey(role);
    }

    /** What the groups of a role are called. */
    public Set<String> titlesOf(String role) {
        return titles.getOrDefault(role, Set.of());
    }

    private void collect(Collection<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Words words) {
                texts.add(words.text());
            } else if (shape instanceof Shape.Group group) {
                group.roles().forEach(role -> note(role, group.title()));
                collect(group.shapes());
            }
        }
    }

    private void note(String role, String title) {
        Set<String> known = titles.computeIfAbsent(role, each -> new LinkedHashSet<>());
        if (title != null) {
            known.add(title);
        }
    }
}
