package org.vsm.cli.serve.http;

import java.util.List;

/**
 * A way into the server: one for whoever edits, on this machine only, others for those who follow.
 *
 * @param name   of the connector, unique
 * @param hosts  how it may be called in a URL, without port; the first one is how it is called there
 * @param editor whether one may write here
 * @param secret what a visitor has to know
 */
public record Entrance(String name, List<String> hosts, boolean editor, Secret secret) {

    private static final String FOLLOW = "/follow/";

    public Entrance {
        hosts = List.copyOf(hosts);
    }

    /** The way of whoever edits. */
    public static Entrance ofEditor(Secret secret) {
        return new Entrance("editor", List.of("127.0.0.1", "localhost", "[::1]"), true, secret);
    }

    /** A way for those who follow. */
    public static Entrance ofFollowers(String host, Secret secret) {
        return new Entrance("followers " + host, List.of(host), false, secret);
    }

    /** What stands before the path of every page. */
    public String base() {
        return editor ? "" : FOLLOW + secret.text();
    }
}
