package org.vsm.cli.serve.live;

import org.vsm.cli.serve.live.merge.MergedText;

/**
 * A text and its file have been changed differently at the same place: somebody must say what shall stand there.
 *
 * @param theirs what the file says
 * @param merged what both say, place by place
 */
public record Conflict(String theirs, MergedText merged) {

    /** Ways out. */
    public enum Choice { MINE, THEIRS, BOTH }
}
