package org.vsm.cli.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.ContextChange;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.compare.ElementChange.Change;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Which teams, types, steps and waits are new, gone or different, and in what. */
final class ElementSection implements ComparisonSection {

    @Override
    public List<Block> blocks(ComparisonView view) {
        List<ElementChange> changes = view.to().comparison().elements();
        List<Row> rows = new ArrayList<>();
        view.to().comparison().context().forEach(each -> rows.add(row(each, view)));
        changes.stream().filter(each -> each.change() != Change.KEPT).forEach(each -> rows.add(row(each, view)));
        long kept = changes.stream().filter(each -> each.change() == Change.KEPT).count();
        List<Column> columns = List.of(Column.mark(""), Column.words("", 24), Column.mark(""), Column.words("", 30));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("changes")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(columns, rows));
        }
        blocks.add(new Block.Paragraph(view.text("changes.kept", Long.toString(kept)), Tone.MUTED));
        return blocks;
    }

    private static Row row(ContextChange change, ComparisonView view) {
        String kind = view.text("context." + change.kind());
        return row(change.change(), change.title() == null ? kind : view.text("steps.kind", change.title(), kind), change.details(), view);
    }

    private static Row row(ElementChange change, ComparisonView view) {
        return row(change.change(), what(change, view), change.details(), view);
    }

    private static Row row(Change change, String what, List<AttributeChange> details, ComparisonView view) {
        AttributeWords attributes = new AttributeWords(view);
        return Row.of(sign(change), Cell.of(what), Cell.of(view.text("change." + change.name().toLowerCase(Locale.ROOT))),
                Cell.of(String.join("; ", details.stream().map(attributes::of).toList())));
    }

    private static String what(ElementChange change, ComparisonView view) {
        Label label = change.to() != null ? change.to() : change.from();
        String title = change.to() != null ? view.titleAfter(label.name()) : view.titleBefore(label.name());
        String before = change.from() == null ? title : view.titleBefore(change.from().name());
        String renamed = before.equals(title) ? title : view.text("changes.was", title, before);
        return label.kind().equals("step") ? renamed : view.text("steps.kind", renamed, view.text("kind." + label.kind()));
    }

    private static Cell sign(Change change) {
        return switch (change) {
            case ADDED -> new Cell("+", Tone.GOOD);
            case REMOVED -> new Cell("-", Tone.BAD);
            case CHANGED -> new Cell("~", Tone.CARE);
            case KEPT -> Cell.of("");
        };
    }
}
