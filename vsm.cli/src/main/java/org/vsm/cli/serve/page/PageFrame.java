package org.vsm.cli.serve.page;

import org.vsm.cli.serve.assets.Assets;

/**
 * What all pages have around them.
 *
 * @param base  stands before the path of every address of the server; no slash at its end
 * @param nonce of the few scripts and styles that stand in the page itself
 */
public record PageFrame(String base, String nonce, PageWords words, Assets assets) {

    /** The address of a script or style. */
    public String asset(String name) {
        return assets.address("page/" + name);
    }

    /** By which scripts find each other. */
    public String importMap() {
        return assets.importMap();
    }
}
