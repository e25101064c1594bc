package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set-up for Emacs, in Emacs with eglot. */
@Tag("thorough")
class EmacsTest {

    @TempDir
    Path folder;

    @Test
    void mistakesComeAndGoAndTheFiguresAreThere() throws Exception {
        assumeTrue(RealEditor.runs("emacs", "--batch", "--no-init-file", "--eval", "(progn (package-initialize) (require 'eglot))"),
                "Emacs with eglot is not installed: its set-up is NOT tested");
        RealEditor emacs = new RealEditor("emacs/vsm.el",
                List.of("emacs", "--batch", "--no-init-file", "--load", RealEditor.script("emacs-test.el")));
        assertEquals(List.of("mode: vsm-mode", "mistake: mim", "quick fix: Write `min` instead of `mim`", "hover: 20 min", "completion: Agents",
                "rename: t", "formatted: t", "declaration: 1", "outline: 5", "done"),
                emacs.said(folder, Map.of("HOME", folder.toString()),
                        "mode|mistake|quick fix|hover|completion|rename|formatted|declaration|outline"));
    }
}
