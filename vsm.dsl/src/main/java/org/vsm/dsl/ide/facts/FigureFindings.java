package org.vsm.dsl.ide.facts;

import com.google.inject.ImplementedBy;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** What the figures of a file's states say about its text. */
@ImplementedBy(FigureFindings.None.class)
public interface FigureFindings {

    /** The findings of a file without errors, in the order of the text. Long work looks at the indicator now and then. */
    List<Issue> in(XtextResource file, CancelIndicator cancelled);

    /** The codes of all such findings. */
    Set<String> codes();

    /** Without figures there is nothing to find. */
    final class None implements FigureFindings {

        @Override
        public List<Issue> in(XtextResource file, CancelIndicator cancelled) {
            return List.of();
        }

        @Override
        public Set<String> codes() {
            return Set.of();
        }
    }
}
