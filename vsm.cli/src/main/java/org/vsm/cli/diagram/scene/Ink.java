package org.vsm.cli.diagram.scene;

/** What a colour is for; a {@link Theme} says which colour that is. */
public enum Ink {
    NONE, PAPER, TEXT, MUTED, LINE, STEP, STEP_HEAD, VALUE, NECESSARY, WASTE, WAIT, BUFFER, FRAME, REWORK, INFORMATION, KAIZEN, PROBLEM,
    BOTTLENECK
}
