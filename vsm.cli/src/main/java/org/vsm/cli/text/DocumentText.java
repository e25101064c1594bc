package org.vsm.cli.text;

import java.io.PrintStream;
import java.util.List;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.Tone;

/** Prints documents for terminals and pipes: at most 100 columns, aligned, colours only where they are wanted. */
public final class DocumentText {

    /** The widest line in columns. */
    static final int WIDTH = 100;
    private static final String MARGIN = "  ";

    private final PrintStream out;
    private final Style style;

    /** @param colour whether the reader's terminal shows colours */
    public DocumentText(PrintStream out, boolean colour) {
        this.out = out;
        this.style = colour ? Style.COLOURED : Style.PLAIN;
    }

    /** Prints a document. */
    public void print(Document document) {
        boolean first = true;
        for (Block block : document.blocks()) {
            if (!first && startsAfterBlank(block)) {
                out.print('\n');
            }
            print(block);
            first = false;
        }
    }

    private static boolean startsAfterBlank(Block block) {
        return !(block instanceof Block.Paragraph) && !(block instanceof Block.Points) && !(block instanceof Block.Table);
    }

    private void print(Block block) {
        if (block instanceof Block.Title title) {
            print(Lines.of(SafeText.of(title.text()), WIDTH), Tone.STRONG, "");
            print(List.of("═".repeat(WIDTH)), Tone.MUTED, "");
        } else if (block instanceof Block.Heading heading) {
            print(Lines.of(SafeText.of(heading.text()), WIDTH), Tone.STRONG, "");
        } else if (block instanceof Block.Paragraph paragraph) {
            print(Lines.of(SafeText.of(paragraph.text()), WIDTH - MARGIN.length()), paragraph.tone(), MARGIN);
        } else if (block instanceof Block.Points points) {
            points.points().forEach(this::point);
        } else if (block instanceof Block.Table table) {
            print(new TableText(table, WIDTH - MARGIN.length(), style).lines(), Tone.PLAIN, MARGIN);
        } else if (block instanceof Block.Ladder ladder) {
            print(new LadderText(ladder, WIDTH - MARGIN.length(), style).lines(), Tone.PLAIN, MARGIN);
        }
    }

    private void point(Cell point) {
        String bullet = "· ";
        for (String line : Lines.of(SafeText.of(point.text()), WIDTH - MARGIN.length() - bullet.length())) {
            print(List.of(bullet + line), point.tone(), MARGIN);
            bullet = "  ";
        }
    }

    private void print(List<String> lines, Tone tone, String margin) {
        for (String line : lines) {
            out.print((margin + style.apply(tone, line)).stripTrailing());
            out.print('\n');
        }
    }
}
