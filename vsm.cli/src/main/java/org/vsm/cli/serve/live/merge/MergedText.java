package org.vsm.cli.serve.live.merge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts put together, from the beginning to the end.
 *
 * @param parts in order
 */
public record MergedText(List<Part> parts) {

    public MergedText {
        parts = List.copyOf(parts);
    }

    /** A stretch of whole lines. */
    public sealed interface Part {

        /** Nobody has changed it, or one has, or both in the same way. */
        record Agreed(String text) implements Part {
        }

        /** Each has made something else of it. */
        record Disputed(String base, String mine, String theirs) implements Part {
        }
    }

    /** Whether nothing is disputed. */
    public boolean isClean() {
        return parts.stream().allMatch(Part.Agreed.class::isInstance);
    }

    /** What is disputed. */
    public List<Part.Disputed> disputed() {
        return parts.stream().filter(Part.Disputed.class::isInstance).map(Part.Disputed.class::cast).toList();
    }

    /** The text; of what is disputed both, mine first: nothing is lost. */
    public String text() {
        return parts.stream().map(part -> part instanceof Part.Disputed disputed ? ended(disputed.mine()) + disputed.theirs()
                : ((Part.Agreed) part).text()).collect(Collectors.joining());
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
