package org.vsm.cli.serve.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has happened to the files of a folder since it was looked at last.
 *
 * @param added   files that were not there
 * @param changed files that say something else
 * @param gone    files that are not there any more
 */
public record FileChanges(Set<Path> added, Set<Path> changed, Set<Path> gone) {

    public FileChanges {
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
        gone = Set.copyOf(gone);
    }

    /** Whether nothing has happened. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
