package org.vsm.cli.model;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import org.vsm.cli.Io;

/** Turns origins, which are opaque to the analysis, into file and line. */
public final class Origins {

    private static final int LONGEST = 120;

    private final Function<Path, String> shown;

    private Origins(Function<Path, String> shown) {
        this.shown = shown;
    }

    /** @param io where paths are shown from */
    public Origins(Io io) {
        this(io::display);
    }

    /** Whose files are named as they are found from a folder, wherever that is: for what is handed on. */
    public static Origins seenFrom(Path folder) {
        return new Origins(file -> name(file, folder));
    }

    private static String name(Path file, Path folder) {
        boolean apart = !Objects.equals(file.getRoot(), folder.getRoot());
        return (apart ? file.getFileName() : folder.relativize(file)).toString().replace('\\', '/');
    }

    /** Where an origin stands; null where it was not written. */
    public WrittenAt of(Object origin) {
        ICompositeNode node = origin instanceof EObject object ? NodeModelUtils.findActualNodeFor(object) : null;
        if (node == null) {
            return null;
        }
        String text = NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
        return new WrittenAt(file(((EObject) origin).eResource().getURI()), node.getStartLine(), shortened(text));
    }

    private String file(URI uri) {
        return uri.isFile() ? shown.apply(Path.of(uri.toFileString())) : uri.lastSegment();
    }

    /** What stands in braces is another matter. */
    private static String shortened(String text) {
        int brace = text.indexOf('{');
        String line = brace > 0 ? text.substring(0, brace).strip() : text;
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
