package org.vsm.cli.diagram.map;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Stage;
import org.vsm.cli.diagram.elements.PartsOfFlow;
import org.vsm.cli.diagram.parts.Sequence;
import org.vsm.cli.diagram.words.DiagramWords;

/** Wraps a long stream into rows. A stage that does not fit into what is left of a row goes on in the next one. */
final class Rows {

    /** How much longer than the mean a row may be: elements are not cut. */
    private static final double[] SLACKS = {1.1, 1.25, 1.4};

    private final PartsOfFlow parts;
    private final DiagramWords words;
    private final double mostWidth;

    Rows(PartsOfFlow parts, DiagramWords words, double mostWidth) {
        this.parts = parts;
        this.words = words;
        this.mostWidth = mostWidth;
    }

    /** As few rows as the width allows, about equally long: no step stands in a row alone because it just did not fit. */
    List<Sequence> of(List<Element> elements) {
        List<Sequence> rows = filled(elements);
        if (rows.size() < 2) {
            return rows;
        }
        double share = rows.stream().mapToDouble(Sequence::width).sum() / rows.size();
        for (double slack : SLACKS) {
            List<Sequence> even = new Rows(parts, words, Math.min(mostWidth, slack * share)).filled(elements);
            if (even.size() == rows.size()) {
                return even;
            }
        }
        return rows;
    }

    private List<Sequence> filled(List<Element> elements) {
        List<List<Element>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (Element element : elements) {
            add(element, rows);
        }
        return rows.stream().filter(each -> !each.isEmpty()).map(parts::row).toList();
    }

    private void add(Element element, List<List<Element>> rows) {
        List<Element> row = rows.get(rows.size() - 1);
        if (fits(row, element)) {
            row.add(element);
        } else if (element instanceof Stage stage && stage.elements().size() > 1) {
            split(stage, rows);
        } else if (row.isEmpty()) {
            row.add(element);
        } else {
            rows.add(new ArrayList<>(List.of(element)));
        }
    }

    private void split(Stage stage, List<List<Element>> rows) {
        List<Element> row = rows.get(rows.size() - 1);
        int count = stage.elements().size();
        while (count > 1 && !fits(row, piece(stage, 0, count, stage.label().title()))) {
            count--;
        }
        if (count == 1 && !row.isEmpty() && !fits(row, piece(stage, 0, 1, stage.label().title()))) {
            rows.add(new ArrayList<>());
            add(stage, rows);
            return;
        }
        row.add(piece(stage, 0, count, stage.label().title()));
        if (count < stage.elements().size()) {
            rows.add(new ArrayList<>());
            add(piece(stage, count, stage.elements().size(), continued(stage.label().title())), rows);
        }
    }

    private String continued(String title) {
        String marked = words.text("continued", "");
        return title.endsWith(marked.strip()) ? title : words.text("continued", title);
    }

    private static Stage piece(Stage stage, int from, int to, String title) {
        Label label = stage.label();
        return new Stage(new Label(label.name(), title, label.kind(), label.origin()), stage.activity(), stage.elements().subList(from, to));
    }

    private boolean fits(List<Element> row, Element element) {
        List<Element> longer = new ArrayList<>(row);
        longer.add(element);
        return parts.sequence(longer).width() <= mostWidth;
    }
}
