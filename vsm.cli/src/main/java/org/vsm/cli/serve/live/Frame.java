package org.vsm.cli.serve.live;

/**
 * What a watcher sees.
 *
 * @param wanted  what he wants to see
 * @param picture packed, see {@code Picture}; the last good one where the text is broken; null where there has been none
 * @param trouble why it is not the picture of the present text, as JSON; null where it is
 */
public record Frame(Wanted wanted, byte[] picture, String trouble) {
}
