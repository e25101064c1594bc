package org.vsm.cli.report;

import java.util.List;

/**
 * A page.
 *
 * @param language of the page as a tag: {@code en} or {@code de}
 * @param subtitle may be empty
 * @param contents what the list of chapters is called
 * @param skip     what the link past it is called
 */
public record Report(String language, String title, String subtitle, String contents, String skip, List<Chapter> chapters) {

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
