package org.vsm.cli.server;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.wording.BottleneckWords;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.wording.Wording;

/** Why something is a bottleneck, as a sentence of its own; what has no name is called after what it is. */
final class BottleneckReasons {

    private final BottleneckWords words;
    private final ElementTitles titles;

    BottleneckReasons(StateFigures figures, Wording wording, Durations durations) {
        this.words = new BottleneckWords(wording, durations);
        Map<String, String> teams = new HashMap<>();
        figures.flow().teams().forEach(team -> teams.put(team.name(), team.title()));
        this.titles = new ElementTitles(figures.flow(), teams, wording);
    }

    String of(Bottleneck bottleneck) {
        String title = titles.of(bottleneck.element());
        return title == null || title.equals(bottleneck.title()) ? words.sentence(bottleneck, bottleneck.title())
                : words.sentence(bottleneck, capitalised(title));
    }

    /** Words of ours begin the sentence, not a name that somebody has chosen. */
    private static String capitalised(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
