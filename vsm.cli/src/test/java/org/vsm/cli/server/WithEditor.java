package org.vsm.cli.server;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with an editor of its own, which speaks English. */
abstract class WithEditor {

    @TempDir
    Path folder;

    Editor editor;

    @BeforeEach
    void start() {
        editor = Editor.in(folder);
    }

    @AfterEach
    void stop() {
        editor.close();
    }
}
