package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.document.Block;

/** Puts pictures and unfoldings behind the sections of a document that they belong to. */
final class Illustrated {

    private final Map<String, List<Part>> behind = new HashMap<>();

    /** @param heading of the section */
    Illustrated behind(String heading, List<Part> parts) {
        behind.computeIfAbsent(heading, each -> new ArrayList<>()).addAll(parts);
        return this;
    }

    /**
     * The document with what belongs to its sections.
     *
     * @param level of the headings
     */
    List<Part> of(int level, List<Block> blocks) {
        List<Part> parts = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        String heading = "";
        for (Block block : blocks) {
            if (block instanceof Block.Heading next) {
                close(level, prose, heading, parts);
                heading = next.text();
            }
            prose.add(block);
        }
        close(level, prose, heading, parts);
        if (!prose.isEmpty()) {
            parts.add(new Part.Prose(level, prose));
        }
        return parts;
    }

    private void close(int level, List<Block> prose, String heading, List<Part> parts) {
        List<Part> illustrations = behind.getOrDefault(heading, List.of());
        if (!prose.isEmpty() && !illustrations.isEmpty()) {
            parts.add(new Part.Prose(level, prose));
            parts.addAll(illustrations);
            prose.clear();
        }
    }
}
