package org.vsm.cli.streams;

import java.util.HashMap;
import java.util.Map;

import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/**
 * What a stream says about itself. All but name and title are null where it says nothing.
 *
 * @param title  what people read: the title, else the name
 * @param unit   what flows, singular
 * @param starts what happens first
 * @param ends   what happens last
 * @param participants titles of parties and systems by name
 */
public record StreamFacts(String name, String title, String owner, String unit, String starts, String ends,
        Map<String, String> participants) {

    public StreamFacts {
        participants = Map.copyOf(participants);
    }

    /** What a stream of the text says. */
    public static StreamFacts of(ValueStream stream) {
        Map<String, String> participants = new HashMap<>();
        StreamNames.sharedWith(stream).stream().filter(each -> each.getName() != null && each.getTitle() != null)
                .forEach(each -> participants.put(each.getName(), each.getTitle()));
        return new StreamFacts(stream.getName(), stream.getTitle() == null ? stream.getName() : stream.getTitle(), stream.getOwner(),
                stream.getUnit(), stream.getStarts(), stream.getEnds(), participants);
    }
}
