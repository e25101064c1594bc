package org.vsm.cli.document;

import java.util.List;

/** A result for people, top to bottom. */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
