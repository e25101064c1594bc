package org.vsm.cli.document.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vsm.analysis.figures.Bottlenecks;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.Portfolio;
import org.vsm.cli.streams.PortfolioStream;
import org.vsm.cli.streams.PortfolioStream.PortfolioState;
import org.vsm.cli.wording.BottleneckWords;
import org.vsm.cli.wording.Wording;

/** Many streams at a glance: a line per state, and what stands out. */
public final class PortfolioDocument {

    private final Wording wording;
    private final Portfolio portfolio;

    private PortfolioDocument(Portfolio portfolio, Wording wording) {
        this.wording = wording;
        this.portfolio = portfolio;
    }

    /** The document of a portfolio. */
    public static Document of(Portfolio portfolio, Wording wording) {
        return new PortfolioDocument(portfolio, wording).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(wording.text("portfolio.title")));
        blocks.add(new Block.Points(summary()));
        blocks.add(new Block.Heading(wording.text("portfolio.streams")));
        blocks.add(table());
        blocks.add(new Block.Paragraph(wording.text("portfolio.legend"), Tone.MUTED));
        return new Document(blocks);
    }

    private List<Cell> summary() {
        int states = portfolio.streams().stream().mapToInt(each -> each.states().size()).sum();
        List<Cell> points = new ArrayList<>();
        points.add(new Cell(wording.text("portfolio.counts", Integer.toString(portfolio.streams().size()), Integer.toString(states)), Tone.STRONG));
        add(points, "portfolio.noowner", each -> each.facts().owner() == null, Tone.BAD);
        add(points, "portfolio.noobjective", each -> each.objectives() == 0, Tone.CARE);
        add(points, "portfolio.overdue", each -> !each.overdue().isEmpty(), Tone.CARE);
        add(points, "portfolio.overloaded", PortfolioDocument::isOverloaded, Tone.BAD);
        if (!portfolio.broken().isEmpty()) {
            points.add(new Cell(wording.text("portfolio.broken", portfolio.broken().stream().map(Portfolio.BrokenFile::file)
                    .collect(Collectors.joining(", "))), Tone.BAD));
        }
        return points;
    }

    private void add(List<Cell> points, String key, Predicate<PortfolioStream> condition, Tone tone) {
        String titles = portfolio.streams().stream().filter(condition).map(each -> each.facts().title()).distinct().collect(Collectors.joining(", "));
        if (!titles.isEmpty()) {
            points.add(new Cell(wording.text(key, titles), tone));
        }
    }

    /** Today, not in a state that is only thought of. */
    private static boolean isOverloaded(PortfolioStream stream) {
        return stream.states().stream().filter(each -> each.state().facts().kind().equals("current"))
                .map(each -> each.state().figures().bottlenecks().capacity())
                .anyMatch(bottleneck -> bottleneck != null && BottleneckWords.isSerious(bottleneck));
    }

    private Block table() {
        List<Row> rows = new ArrayList<>();
        for (PortfolioStream stream : portfolio.streams()) {
            rows.add(new Row.Across(0, new Cell(stream.facts().title(), Tone.STRONG)));
            rows.add(new Row.Across(1, facts(stream)));
            stream.states().forEach(state -> rows.add(row(state)));
        }
        List<Column> columns = List.of(Column.words("", 24), Column.number(wording.text("portfolio.leadtime")),
                Column.number(wording.text("portfolio.efficiency")), Column.words(wording.text("portfolio.bottleneck"), 24),
                Column.mark(wording.text("portfolio.keyresults")));
        return new Block.Table(columns, rows).withoutEmptyColumns();
    }

    private Cell facts(PortfolioStream stream) {
        String owner = stream.facts().owner();
        List<String> facts = new ArrayList<>();
        facts.add(owner == null ? wording.text("portfolio.owner.none") : wording.text("portfolio.owner", owner));
        if (stream.objectives() == 0) {
            facts.add(wording.text("portfolio.objective.none"));
        }
        if (!stream.open().isEmpty()) {
            facts.add(improvements(stream.open().size(), stream.overdue().size()));
        }
        facts.addAll(stream.files());
        boolean lacking = owner == null || stream.objectives() == 0 || !stream.overdue().isEmpty();
        return new Cell(String.join(" · ", facts), lacking ? Tone.CARE : Tone.MUTED);
    }

    private String improvements(int open, int overdue) {
        String text = open == 1 ? wording.text("portfolio.improvement") : wording.text("portfolio.improvements", Integer.toString(open));
        return overdue == 0 ? text : wording.text("portfolio.improvements.overdue", text, Integer.toString(overdue));
    }

    private Row row(PortfolioState state) {
        PassageFigures passage = state.state().figures().passage();
        Tone tone = state.judged() == 0 ? Tone.PLAIN : state.met() < state.judged() ? Tone.BAD : Tone.GOOD;
        String keyResults = state.judged() == 0 ? state.keyResults() == 0 ? "" : wording.unknown()
                : wording.text("portfolio.met", Integer.toString(state.met()), Integer.toString(state.judged()));
        return new Row.Cells(1, List.of(
                Cell.of(wording.text("state." + state.state().facts().kind()) + " " + state.state().facts().name()),
                new Cell(wording.durations(state.state().figures().flow().calendar()).text(passage.leadTime()), Tone.STRONG),
                Cell.of(wording.numerals().percentColumn(passage.flowEfficiency())), bottleneck(state.state().figures().bottlenecks()),
                new Cell(keyResults, tone)));
    }

    /** Who is at the limit; where nobody is, where the time goes. */
    private Cell bottleneck(Bottlenecks bottlenecks) {
        Bottleneck capacity = bottlenecks.capacity();
        if (capacity != null && BottleneckWords.isAtLimit(capacity)) {
            return new Cell(said("portfolio.busy", capacity), BottleneckWords.isSerious(capacity) ? Tone.BAD : Tone.CARE);
        }
        return Cell.of(bottlenecks.delay() == null ? "" : said("portfolio.longest", bottlenecks.delay()));
    }

    private String said(String key, Bottleneck bottleneck) {
        return wording.text(key, bottleneck.title(), wording.numerals().percent(bottleneck.value()));
    }
}
