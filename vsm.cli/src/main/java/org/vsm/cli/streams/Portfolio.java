package org.vsm.cli.streams;

import java.util.List;

import org.vsm.cli.ExitCode;

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
     * @param exitCode that of a command for this file alone
     * @param reason   in the user's language
     */
    public record BrokenFile(String file, ExitCode exitCode, String reason) {
    }
}
