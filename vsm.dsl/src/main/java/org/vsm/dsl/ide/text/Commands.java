package org.vsm.dsl.ide.text;

import java.util.List;

/** The commands that a client can have the server execute. */
public final class Commands {

    /** Shows the map of a state. Arguments: address of the file, name of the state. */
    public static final String SHOW_MAP = "vsm.showMap";

    /** Shows two states side by side. Arguments: address of the file, names of the earlier and the later state. */
    public static final String COMPARE = "vsm.compare";

    /** All of them. */
    public static final List<String> ALL = List.of(SHOW_MAP, COMPARE);

    private Commands() {
    }
}
