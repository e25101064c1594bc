package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.cli.diagram.scene.Box;
import org.vsm.cli.diagram.scene.Canvas;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.diagram.scene.Shape;

/** Says what the signs mean that occur in the picture, and nothing of those that do not. */
public record Legend(DrawnState input, DiagramWords words) {

    private static final Map<String, Symbol> SIGNS = Map.of("inventory", Symbol.INVENTORY, "queue", Symbol.QUEUE, "supermarket", Symbol.SUPERMARKET,
            "fifo", Symbol.FIFO, "wait", Symbol.WAIT, "delay", Symbol.DELAY, "handoff", Symbol.HANDOFF);
    private static final List<String> SIGN_ORDER = List.of("inventory", "queue", "supermarket", "fifo", "wait", "delay", "handoff");
    private static final Lettering LETTERING = Lettering.PLAIN;
    private static final double ROW = 40;
    private static final double GAP = 26;
    private static final double SIGN_GAP = 7;

    /** A sign and what it means. */
    public record Entry(Symbol symbol, String text) {

        double width() {
            return symbol.width() + (symbol.width() > 0 ? SIGN_GAP : 0) + LETTERING.width(text);
        }
    }

    /** Draws it from y downwards, wrapped to the width; returns where it ends. */
    public double draw(Canvas canvas, double x, double y, double width) {
        return draw(entries(), canvas, x, y, width);
    }

    /** Draws entries likewise. */
    public static double draw(List<Entry> entries, Canvas canvas, double x, double y, double width) {
        if (entries.isEmpty()) {
            return y;
        }
        double left = x;
        double middle = y + ROW / 2;
        for (Entry entry : entries) {
            if (left > x && left + entry.width() > x + width) {
                left = x;
                middle += ROW;
            }
            draw(entry, left, middle, x + width - left, canvas);
            left += entry.width() + GAP;
        }
        return middle + ROW / 2;
    }

    private static void draw(Entry entry, double x, double middle, double room, Canvas canvas) {
        Symbol symbol = entry.symbol();
        canvas.group("legend", null, null, null, inner -> {
            symbol.draw(new Box(x, middle - Symbol.SIZE / 2, Symbol.SIZE, Symbol.SIZE), inner);
            double start = x + symbol.width() + (symbol.width() > 0 ? SIGN_GAP : 0);
            inner.words(LETTERING.fit(entry.text(), room - (start - x)), start, middle + LETTERING.ascent() / 2 - 1, Shape.Align.START, LETTERING, Ink.MUTED);
        });
    }

    /** What the signs of this state mean. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String kind : SIGN_ORDER) {
            add(entries, SIGNS.get(kind), "legend.sign." + kind, each -> each.label().kind().equals(kind));
        }
        Bottlenecks found = input.figures().bottlenecks();
        if (found.capacity() != null || found.delay() != null || found.quality() != null) {
            entries.add(entry(Symbol.BOTTLENECK, "legend.bottleneck"));
        }
        if (input.figures().resources().stream().anyMatch(each -> each.kind() == ResourceFigures.Kind.TEAM
                && (each.strain() == ResourceFigures.Strain.OVERLOADED || found.capacity() != null && each.name().equals(found.capacity().element())))) {
            entries.add(entry(Symbol.NONE, "legend.strained"));
        }
        add(entries, Symbol.BESIDE, "legend.beside", each -> each.label().kind().equals("step") && !each.onMainRoute());
        add(entries, Symbol.KAIZEN, "legend.kaizen", each -> input.kaizenAt(each.label()).isPresent());
        if (input.figures().passage().leadTimeRange().low() != input.figures().passage().leadTimeRange().high()) {
            entries.add(entry(Symbol.ESTIMATED, "legend.estimated"));
        }
        add(entries, Symbol.NONE, "legend.unknown", each -> each.waitTime() == null || each.label().kind().equals("step") && each.processTime() == null);
        add(entries, Symbol.NONE, "legend.va", each -> "value-adding".equals(each.value()));
        add(entries, Symbol.NONE, "legend.nnva", each -> "necessary".equals(each.value()));
        add(entries, Symbol.NONE, "legend.nva", each -> "non-value-adding".equals(each.value()));
        return entries;
    }

    private void add(List<Entry> entries, Symbol symbol, String key, Predicate<ElementFigures> occurs) {
        if (input.figures().elements().stream().anyMatch(occurs)) {
            entries.add(entry(symbol, key));
        }
    }

    private Entry entry(Symbol symbol, String key) {
        return new Entry(symbol, words.text(key));
    }
}
