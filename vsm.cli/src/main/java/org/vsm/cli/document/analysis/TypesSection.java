package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.wording.FigureWords;

/** The figures of each type of work side by side, some types at a time. */
final class TypesSection implements Section {

    private static final int SIDE_BY_SIDE = 4;
    private static final Map<String, Function<PassageFigures, Double>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("leadTime", PassageFigures::leadTime);
        FIGURES.put("leadTimeRange.low", passage -> passage.leadTimeRange().low());
        FIGURES.put("leadTimeRange.high", passage -> passage.leadTimeRange().high());
        FIGURES.put("processTime", PassageFigures::processTime);
        FIGURES.put("waitTime", PassageFigures::waitTime);
        FIGURES.put("flowEfficiency", PassageFigures::flowEfficiency);
        FIGURES.put("valueAddedTime", PassageFigures::valueAddedTime);
        FIGURES.put("valueAddedRatio", PassageFigures::valueAddedRatio);
        FIGURES.put("mainRoute.leadTime", passage -> passage.mainRoute().leadTime());
        FIGURES.put("rolledCompleteAccurate", PassageFigures::rolledCompleteAccurate);
        FIGURES.put("firstTimeThrough", PassageFigures::firstTimeThrough);
        FIGURES.put("rework", passage -> passage.rework().returns());
        FIGURES.put("rework.leadTime", passage -> passage.rework().leadTime());
        FIGURES.put("delivered", PassageFigures::delivered);
        FIGURES.put("leavers", PassageFigures::leavers);
        FIGURES.put("handoffs", PassageFigures::handoffs);
        FIGURES.put("steps", passage -> (double) passage.steps().total());
        FIGURES.put("demandPerDay", PassageFigures::demandPerDay);
        FIGURES.put("taktTime", PassageFigures::taktTime);
        FIGURES.put("wip", PassageFigures::wip);
    }

    @Override
    public List<Block> blocks(StateView state) {
        List<TypeFigures> types = state.figures().types();
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < types.size(); from += SIDE_BY_SIDE) {
            blocks.add(new Block.Heading(state.text("types")));
            blocks.add(table(types.subList(from, Math.min(types.size(), from + SIDE_BY_SIDE)), state));
        }
        return blocks;
    }

    private static Block table(List<TypeFigures> types, StateView state) {
        FigureWords words = new FigureWords(state.wording(), state.durations(), null);
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        types.forEach(type -> columns.add(new Column(type.title(), true, Column.words("").narrowest())));
        List<Row> rows = new ArrayList<>();
        rows.add(row(state.text("types.share"), types.stream().map(type -> Cell.of(state.percent(type.share()))).toList()));
        FIGURES.forEach((name, figure) -> {
            if (types.stream().anyMatch(type -> figure.apply(type.passage()) != null)) {
                rows.add(row(words.label(name), types.stream().map(type -> Cell.of(words.value(name, figure.apply(type.passage())))).toList()));
            }
        });
        return new Block.Table(columns, rows);
    }

    private static Row row(String label, List<Cell> cells) {
        List<Cell> all = new ArrayList<>(List.of(Cell.of(label)));
        all.addAll(cells);
        return new Row.Cells(0, all);
    }
}
