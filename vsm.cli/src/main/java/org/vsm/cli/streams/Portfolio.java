package org.vsm.cli.streams;

import java.util.List;

/**
 * Many streams at a glance.
 *
 * @param broken files that were left out
 */
public record Portfolio(List<PortfolioStream> streams, List<BrokenFile> broken) {

    public Portfolio {
        streams = List.copyOf(streams);
        broken = List.copyOf(broken);
    }

    /**
     * A file with errors, or that cannot be read.
     *
     * @param reason in the user's language
     */
    public record BrokenFile(String file, String reason) {
    }
}
