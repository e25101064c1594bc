package org.vsm.cli.document.comparison;

import org.vsm.analysis.attribution.Player;
import org.vsm.cli.wording.Wording;

/** What people call an improvement. */
public final class PlayerWords {

    private PlayerWords() {
    }

    /** The title, or that these are the changes that belong to none. */
    public static String title(Player player, Wording wording) {
        return player.name() == null ? wording.text("improvement.other") : player.title();
    }
}
