package org.vsm.cli.document;

/** What a text means to its reader. A hint for colours; the words say the same without. */
public enum Tone {
    PLAIN,
    /** What the eye should find first. */
    STRONG,
    /** What may be skipped. */
    MUTED,
    GOOD, BAD,
    /** To be taken with care. */
    CARE
}
