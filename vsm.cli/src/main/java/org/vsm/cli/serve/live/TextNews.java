package org.vsm.cli.serve.live;

/**
 * How a text stands.
 *
 * @param revision grows with each change
 * @param text     as it is now, lines ending with a line feed
 * @param saved    whether the file says the same
 * @param gone     whether there is no such file any more
 * @param problem  why the file could not be read or written, in words; null where it could
 * @param conflict what was changed differently here and in the file; null where nothing was
 */
public record TextNews(long revision, String text, boolean saved, boolean gone, String problem, Conflict conflict) {
}
