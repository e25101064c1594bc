package org.vsm.cli.markdown;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.text.LadderText;

/** Prints documents as Markdown. */
public final class DocumentMarkdown {

    private static final int LADDER_WIDTH = 92;
    /** Deeper nesting is not shown as such. */
    private static final int DEEPEST = 6;

    private final PrintStream out;

    public DocumentMarkdown(PrintStream out) {
        this.out = out;
    }

    /** Prints a document. */
    public void print(Document document) {
        document.blocks().forEach(this::print);
    }

    private void print(Block block) {
        if (block instanceof Block.Title title) {
            line("# " + MarkdownText.inline(title.text()));
        } else if (block instanceof Block.Heading heading) {
            line("## " + MarkdownText.inline(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            line(MarkdownText.block(paragraph.text()));
        } else if (block instanceof Block.Points points) {
            points.points().forEach(point -> line("- " + bold(MarkdownText.block(point.text()), point)));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Ladder ladder) {
            // four blanks make a block of code that nothing in it can end
            new LadderText(ladder, LADDER_WIDTH).lines().forEach(row -> line("    " + row));
        }
        line("");
    }

    private void table(Block.Table table) {
        List<Column> columns = table.columns();
        line(row(columns.stream().map(column -> MarkdownText.inline(column.title())).toList()));
        line(row(columns.stream().map(column -> column.right() ? "---:" : "---").toList()));
        for (Row row : table.rows()) {
            String indent = "&emsp;".repeat(Math.min(DEEPEST, row.depth()));
            if (row instanceof Row.Cells cells) {
                String text = row(cells.cells().stream().map(DocumentMarkdown::text).toList());
                line(text.replaceFirst("^\\| ", "| " + indent));
            } else if (row instanceof Row.Across across) {
                line("| " + indent + text(across.cell()) + " |" + " |".repeat(columns.size() - 1));
            }
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String text(Cell cell) {
        return bold(MarkdownText.inline(cell.text()), cell);
    }

    private static String bold(String text, Cell cell) {
        return cell.tone() == Tone.STRONG && !text.isBlank() ? "**" + text + "**" : text;
    }

    private void line(String text) {
        out.print(text.stripTrailing());
        out.print('\n');
    }
}
