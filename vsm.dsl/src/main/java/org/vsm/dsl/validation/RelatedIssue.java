package org.vsm.dsl.validation;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/** An issue that knows other places which explain it. */
public final class RelatedIssue extends Issue.IssueImpl {

    private final List<RelatedPlace> related;

    /**
     * A place that explains an issue.
     *
     * @param file    which may be another one
     * @param offset  from 0, in UTF-16 units
     * @param length  in UTF-16 units
     * @param message what it has to do with it, in the language of the user
     */
    public record RelatedPlace(URI file, int offset, int length, String message) {
    }

    RelatedIssue(List<RelatedPlace> related) {
        this.related = List.copyOf(related);
    }

    /** In the order of their weight; empty where the issue explains itself. */
    public List<RelatedPlace> related() {
        return related;
    }
}
