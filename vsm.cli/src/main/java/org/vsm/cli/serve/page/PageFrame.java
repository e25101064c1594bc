package org.vsm.cli.serve.page;

/**
 * What all pages have around them.
 *
 * @param base  stands before the path of every address of the server; no slash at its end
 * @param nonce of the few scripts and styles that stand in the page itself
 */
public record PageFrame(String base, String nonce, PageWords words) {
}
