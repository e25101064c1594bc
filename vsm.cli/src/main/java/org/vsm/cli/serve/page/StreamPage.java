package org.vsm.cli.serve.page;

import java.util.List;
import java.util.Locale;

/**
 * A stream.
 *
 * @param file   as the folder lists it
 * @param mode   what the page is for
 * @param single whether no other file is served, so that there is no list to go back to
 * @param shares addresses for those who follow; empty where nothing is shared
 */
public record StreamPage(String file, Mode mode, boolean single, List<String> shares) {

    /** What a page is for. */
    public enum Mode {
        EDIT, FOLLOW, PRESENT;

        /** As the page knows it. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StreamPage {
        shares = List.copyOf(shares);
    }

    /** The file's name as a part of an address. */
    public String address() {
        return ListPage.addressOf(file);
    }
}
