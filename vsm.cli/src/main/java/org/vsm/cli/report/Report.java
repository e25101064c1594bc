package org.vsm.cli.report;

import java.util.List;

/**
 * A page.
 *
 * @param language of the page as a tag: {@code en} or {@code de}
 * @param subtitle may be empty
 */
public record Report(String language, String title, String subtitle, String contents, List<Chapter> chapters) {

    public Report {
        chapters = List.copyOf(chapters);
    }

    /**
     * What the list of contents leads to.
     *
     * @param id unique in the page
     */
    public record Chapter(String id, String title, List<Part> parts) {

        public Chapter {
            parts = List.copyOf(parts);
        }
    }
}
