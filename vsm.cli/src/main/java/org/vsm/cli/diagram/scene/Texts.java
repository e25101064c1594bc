package org.vsm.cli.diagram.scene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The texts that stand in a picture. */
public final class Texts {

    private Texts() {
    }

    /** Every line of text among shapes and in their groups. */
    public static Set<String> in(Collection<Shape> shapes) {
        Set<String> texts = new LinkedHashSet<>();
        collect(shapes, texts);
        return texts;
    }

    private static void collect(Collection<Shape> shapes, Set<String> texts) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Words words) {
                texts.add(words.text());
            } else if (shape instanceof Shape.Group group) {
                collect(group.shapes(), texts);
            }
        }
    }
}
