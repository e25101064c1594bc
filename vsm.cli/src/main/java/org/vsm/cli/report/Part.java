package org.vsm.cli.report;

import java.util.List;
import org.vsm.cli.document.Block;

/** Something in a chapter. */
public sealed interface Part {

    /** Text and tables. */
    record Prose(List<Block> blocks) implements Part {

        public Prose {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A picture as SVG.
     *
     * @param title what it shows, for those who do not see it
     * @param light on paper and on a light screen
     * @param dark  on a dark screen
     */
    record Figure(String title, String light, String dark) implements Part {
    }

    /** Text that the reader unfolds. */
    record Unfolding(String summary, List<Block> blocks) implements Part {

        public Unfolding {
            blocks = List.copyOf(blocks);
        }
    }

    /** A link to another page beside this one. */
    record Links(List<Link> links) implements Part {

        public Links {
            links = List.copyOf(links);
        }
    }

    /** @param file name of a file in the same folder */
    record Link(String file, String text, String note) {
    }
}
