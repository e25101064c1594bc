package org.vsm.cli.document.analysis;

/** A bar that shows how large a share is beside the largest one. */
final class ShareBar {

    private static final int LONGEST = 6;

    private final double largest;

    ShareBar(double largest) {
        this.largest = largest;
    }

    /** Nothing for a share that would fill less than half a character. */
    String of(double share) {
        return largest <= 0 ? "" : "█".repeat((int) Math.max(0, Math.round(share / largest * LONGEST)));
    }
}
