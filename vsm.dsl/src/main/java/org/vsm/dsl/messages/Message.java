package org.vsm.dsl.messages;

import java.util.List;

/**
 * A message that has no language yet: a key and what stands in its places {0}, {1}, …
 *
 * @param key the key in the bundle; its first part, up to the point, names the bundle
 * @param arguments texts, numbers, other messages, or lists of these (shown with commas); never null
 */
public record Message(String key, List<?> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message of a key and what stands in its places. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
