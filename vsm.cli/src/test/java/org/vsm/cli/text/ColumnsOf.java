package org.vsm.cli.text;

/** For tests of other packages: how many columns of a terminal something takes. */
public final class ColumnsOf {

    private ColumnsOf() {
    }

    public static int text(String line) {
        return DisplayWidth.of(line);
    }
}
