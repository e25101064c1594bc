package org.vsm.cli.report;

import java.util.List;
import org.vsm.cli.document.Block;

/** Something in a chapter. */
public sealed interface Part {

    /** The level of the headings directly under that of a chapter. */
    int FIRST_LEVEL = 3;

    /**
     * Text and tables.
     *
     * @param level of its headings, 3 to 6; what stands under a title in it is one level deeper
     */
    record Prose(int level, List<Block> blocks) implements Part {

        public Prose {
            blocks = List.copyOf(blocks);
        }

        /** Whose headings stand directly under that of the chapter. */
        Prose(List<Block> blocks) {
            this(FIRST_LEVEL, blocks);
        }
    }

    /**
     * A picture as SVG, in the colours of the page.
     *
     * @param id    unique in the page
     * @param title what it shows, for those who do not see it
     * @param wide  printed on a sheet of its own, turned
     */
    record Figure(String id, String title, boolean wide, String svg) implements Part {

        /** Printed where it stands. */
        Figure(String id, String title, String svg) {
            this(id, title, false, svg);
        }
    }

    /**
     * Text that the reader unfolds.
     *
     * @param level of its headings
     */
    record Unfolding(String summary, int level, List<Block> blocks) implements Part {

        public Unfolding {
            blocks = List.copyOf(blocks);
        }
    }

    /** A note for those who read the page on paper. */
    record OnPaper(String text) implements Part {
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
