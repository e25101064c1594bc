package org.vsm.cli.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats of pictures, named like the ending of their files. */
public enum PictureFormat {
    svg, png, pdf, dot;

    /** The format that a file's ending names. */
    public static Optional<PictureFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.name().equals(ending)).findFirst();
    }
}
