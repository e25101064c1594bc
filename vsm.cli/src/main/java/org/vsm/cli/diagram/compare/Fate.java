package org.vsm.cli.diagram.compare;

/** What became of an element, as the legend explains it. */
enum Fate {
    KEPT, NEW, CHANGED, GONE, MOVED;

    /** Of its word in the bundle. */
    String key() {
        return "fate." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
