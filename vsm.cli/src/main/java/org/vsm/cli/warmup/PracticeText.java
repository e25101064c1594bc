package org.vsm.cli.warmup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.Position;

/**
 * A stream in which one figure changes from round to round.
 *
 * @param start all before that figure
 * @param end   all behind it
 */
public record PracticeText(String start, String end) {

    /** Has nearly everything that the language has, and arrows that Graphviz has to find ways for. */
    public static final String LARGE = "employee-onboarding.vsm";

    private static final String FIGURE = "{ process time ";

    /** The large one that comes with the program. */
    static PracticeText packed() throws IOException {
        try (InputStream stream = PracticeText.class.getResourceAsStream("/org/vsm/cli/" + LARGE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int figure = text.indexOf(FIGURE) + FIGURE.length();
            return new PracticeText(text.substring(0, figure), text.substring(figure));
        }
    }

    /** The whole text of a round. */
    public String of(int round) {
        return start + figure(round) + end;
    }

    /** Where the figure stands. */
    Position place() {
        int line = (int) start.chars().filter(each -> each == '\n').count();
        return new Position(line, start.length() - start.lastIndexOf('\n') - 1);
    }

    /** What stands before the figure's own first digit in this round. */
    public String figure(int round) {
        return Integer.toString(round % 9 + 1);
    }
}
