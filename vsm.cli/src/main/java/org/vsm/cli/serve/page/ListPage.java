package org.vsm.cli.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The streams that are served.
 *
 * @param folder what the folder is called
 */
public record ListPage(String folder, List<Entry> entries) {

    public ListPage {
        entries = List.copyOf(entries);
    }

    /**
     * A file.
     *
     * @param name  as the folder lists it
     * @param title of its streams
     * @param note  what is wrong with it, or how many states it has
     */
    public record Entry(String name, String title, String note, boolean broken) {

        /** Its name as a part of an address. */
        public String address() {
            return addressOf(name);
        }
    }

    /** A name as a part of an address. */
    static String addressOf(String name) {
        return Arrays.stream(name.split("/")).map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
