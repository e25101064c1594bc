package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Which team, stage, activity and practice has which share of lead time and effort. */
final class GroupsSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        StateFigures figures = state.figures();
        List<Row> rows = new ArrayList<>();
        add(rows, "groups.team", figures.byTeam(), state);
        add(rows, "groups.stage", figures.byStage(), state);
        add(rows, "groups.activity", figures.byActivity(), state);
        add(rows, "groups.practice", figures.byPractice(), state);
        List<Column> columns = List.of(Column.words(""), Column.number(state.text("groups.leadtime")), Column.number(state.text("groups.effort")));
        return rows.isEmpty() ? List.of() : List.of(new Block.Heading(state.text("groups")), new Block.Table(columns, rows));
    }

    /** A grouping in which nothing that has a name has a share says nothing. */
    private static void add(List<Row> rows, String key, List<GroupShare> shares, StateView state) {
        if (shares.stream().noneMatch(share -> share.name() != null && share.leadTimeShare() + share.effortShare() > 0)) {
            return;
        }
        rows.add(new Row.Across(0, new Cell(state.text(key), Tone.MUTED)));
        for (GroupShare share : shares) {
            String name = share.name() == null ? state.text("groups.none") : state.titleOf(share.name());
            rows.add(new Row.Cells(1, List.of(Cell.of(name), Cell.of(state.share(share.leadTimeShare())), Cell.of(state.share(share.effortShare())))));
        }
    }
}
