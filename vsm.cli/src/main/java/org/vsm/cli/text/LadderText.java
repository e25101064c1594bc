package org.vsm.cli.text;

import java.util.ArrayList;
import java.util.List;

import org.vsm.cli.document.Block.Ladder;
import org.vsm.cli.document.Block.Rung;
import org.vsm.cli.document.Tone;

/**
 * Draws the lead-time ladder with lines: waits on the upper rungs, work on the lower ones, the steps' titles beneath
 * their work. What does not fit in one row goes on in the next.
 * <pre>
 * wait              ┌── 2.35 h ──┐              ┌─ 20 min ─┐
 * work  ── 6 min ───┘            └─ 5.17 min ───┘          └── 8 min ──
 *       Log the ticket           Triage                    Resolve
 * </pre>
 */
public final class LadderText {

    private static final int SHORTEST_WORK = 14;
    private static final int SHORTEST_WAIT = 8;
    private static final int MOST_LINES = 3;

    private final Ladder ladder;
    private final int width;
    private final Style style;
    private final int margin;

    /** @param width columns of a row */
    public LadderText(Ladder ladder, int width) {
        this(ladder, width, Style.PLAIN);
    }

    LadderText(Ladder ladder, int width, Style style) {
        this.ladder = ladder;
        this.width = width;
        this.style = style;
        this.margin = Math.max(DisplayWidth.of(ladder.waits()), DisplayWidth.of(ladder.work())) + 1;
    }

    /** The lines of all rows, with a blank one between them. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Rung> row = new ArrayList<>();
        int used = margin;
        for (Rung rung : ladder.rungs()) {
            int needed = waitWidth(rung) + workWidth(rung) + 1;
            if (!row.isEmpty() && used + needed > width) {
                add(row, lines);
                row.clear();
                used = margin;
            }
            row.add(rung);
            used += needed;
        }
        add(row, lines);
        return lines;
    }

    private static int waitWidth(Rung rung) {
        return rung.before() == null ? 0 : Math.max(SHORTEST_WAIT, DisplayWidth.of(rung.before()) + 4) + 2;
    }

    private static int workWidth(Rung rung) {
        return rung.work() == null ? 0 : Math.max(SHORTEST_WORK, DisplayWidth.of(rung.work()) + 4);
    }

    private void add(List<Rung> row, List<String> lines) {
        if (row.isEmpty()) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        List<String> titles = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Rung rung = row.get(i);
            addWait(rung, upper, lower);
            if (rung.work() != null) {
                starts.add(DisplayWidth.of(lower.toString()));
                titles.add(SafeText.of(rung.title()));
                addWork(rung, upper, lower, i + 1 < row.size() && row.get(i + 1).before() == null);
            }
        }
        lines.add(head(ladder.waits()) + upper.toString().stripTrailing());
        lines.add(head(ladder.work()) + lower);
        titleLines(titles, starts).forEach(line -> lines.add(" ".repeat(margin) + line));
    }

    private void addWait(Rung rung, StringBuilder upper, StringBuilder lower) {
        if (rung.before() != null) {
            int inner = waitWidth(rung) - 2;
            upper.append('┌').append(centred(rung.before(), inner)).append('┐');
            lower.append('┘').append(" ".repeat(inner)).append(rung.work() == null ? "└" : "└");
        }
    }

    private void addWork(Rung rung, StringBuilder upper, StringBuilder lower, boolean next) {
        int inner = workWidth(rung);
        upper.append(" ".repeat(inner + (next ? 1 : 0)));
        lower.append(centred(rung.work(), inner)).append(next ? "┴" : "");
    }

    private static String centred(String text, int width) {
        int blanks = width - DisplayWidth.of(text) - 2;
        return "─".repeat(blanks / 2) + " " + text + " " + "─".repeat(blanks - blanks / 2);
    }

    private String head(String text) {
        return style.apply(Tone.MUTED, text) + " ".repeat(margin - DisplayWidth.of(text));
    }

    /** Each title in the columns from its step to the next one. */
    private List<String> titleLines(List<String> titles, List<Integer> starts) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? starts.get(i + 1) - 2 : width - margin;
            int place = Math.min(30, end - starts.get(i));
            List<String> parts = Lines.of(titles.get(i), place);
            broken.add(parts.size() <= MOST_LINES ? parts : shortened(parts, place));
        }
        List<String> lines = new ArrayList<>();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < broken.size(); i++) {
                text.append(" ".repeat(Math.max(0, starts.get(i) - DisplayWidth.of(text.toString()))));
                text.append(line < broken.get(i).size() ? broken.get(i).get(line) : "");
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> shortened(List<String> parts, int width) {
        String last = parts.get(MOST_LINES - 1) + " " + parts.get(MOST_LINES);
        return List.of(parts.get(0), parts.get(1), Lines.cut(last, Math.max(2, Math.min(width, DisplayWidth.of(last) - 1))));
    }
}
