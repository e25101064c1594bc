package org.vsm.cli.diagram.grid;

import org.vsm.analysis.flow.Element;

/** Something that stands in a column: an element, a way of a choice, or a place where ways part and meet. Compared by identity. */
public final class Stop {

    /** What stands there. */
    public enum Kind { ELEMENT, CHOICE, MEETING, FORK, JOINT, OPTION, GUEST }

    /** Tracks of guests come after all others. */
    private static final int GUESTS = 1_000_000;

    private final String key;
    private final Kind kind;
    private final Element element;
    private final String text;
    private final int track;

    /**
     * @param key     unique in its state; the name of an element or option
     * @param element null for what is none
     * @param text    what an option is; empty for all else
     * @param track   number of the line along which the flow goes, 0 for that of the main route
     */
    Stop(String key, Kind kind, Element element, String text, int track) {
        this.key = key;
        this.kind = kind;
        this.element = element;
        this.text = text;
        this.track = track;
    }

    /**
     * A stop that no leg leads to: where a step is performed by others too.
     *
     * @param number tells it from other guests
     */
    public static Stop guest(String text, int number) {
        return new Stop("guest " + number, Kind.GUEST, null, text, GUESTS + number);
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public Element element() {
        return element;
    }

    public String text() {
        return text;
    }

    int track() {
        return track;
    }

    /** Whether both stand on the same line along which the flow goes. */
    public boolean isInLineWith(Stop other) {
        return track == other.track;
    }

    /** Whether several ways start here. */
    public boolean isSplit() {
        return kind == Kind.CHOICE || kind == Kind.FORK;
    }

    /** Whether several ways end here. */
    public boolean isMeeting() {
        return kind == Kind.MEETING || kind == Kind.JOINT;
    }
}
