package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set-up for Neovim, in Neovim. */
@Tag("thorough")
class NeovimTest {

    @TempDir
    Path folder;

    @Test
    void mistakesComeAndGoAndTheFiguresAreThere() throws Exception {
        assumeTrue(RealEditor.runs("nvim", "--version"), "Neovim (nvim) is not installed: its set-up is NOT tested");
        RealEditor neovim = new RealEditor("neovim/vsm.lua",
                List.of("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile " + RealEditor.script("neovim-test.lua")));
        Map<String, String> ownFolders = Map.of("XDG_CONFIG_HOME", folder.toString(), "XDG_CACHE_HOME", folder.toString(), "XDG_DATA_HOME", folder.toString());
        assertEquals(List.of("mistake: unknown-unit", "quick fix: Write `min` instead of `mim`", "sound: true", "hover: 20 min",
                "completion: Agents", "rename: true", "formatted: true", "done"),
                neovim.said(folder, ownFolders, "mistake|quick fix|sound|hover|completion|rename|formatted"));
    }
}
