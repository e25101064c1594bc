package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Who has to do how much, and can. */
final class ResourcesSection implements Section {

    private static final double MILLISECOND = 1e-3;

    @Override
    public List<Block> blocks(StateView state) {
        List<ResourceFigures> resources = state.figures().resources().stream().filter(each -> each.loadPerDay() != null).toList();
        if (resources.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(state.text("resources.name")), Column.number(state.text("resources.load")),
                Column.number(state.text("resources.capacity")), Column.number(state.text("resources.utilisation")), Column.number(state.text("resources.wait")), Column.words(""));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(state.text("resources")));
        blocks.add(new Block.Table(columns, resources.stream().map(each -> row(each, state)).toList()));
        if (resources.stream().anyMatch(each -> each.queueWait() != null)) {
            blocks.add(new Block.Paragraph(state.text("resources.wait.note"), Tone.MUTED));
        }
        return blocks;
    }

    private static Row row(ResourceFigures resource, StateView state) {
        Tone tone = switch (resource.strain()) {
            case OVERLOADED -> Tone.BAD;
            case TIGHT -> Tone.CARE;
            case FREE, UNKNOWN -> Tone.PLAIN;
        };
        return Row.of(Cell.of(resource.title()), Cell.of(hours(resource.loadPerDay(), state)), Cell.of(hours(resource.capacityPerDay(), state)),
                new Cell(utilisation(resource, state), tone), Cell.of(queueWait(resource, state)),
                new Cell(state.text("strain." + resource.strain().name().toLowerCase(Locale.ROOT)), tone));
    }

    private static String utilisation(ResourceFigures resource, StateView state) {
        return resource.utilisation() == null ? state.wording().unknown() : state.share(resource.utilisation());
    }

    /** Marked as an approximation; what is shorter than a millisecond is none. */
    private static String queueWait(ResourceFigures resource, StateView state) {
        Double wait = resource.queueWait();
        return wait == null ? state.wording().unknown() : state.text("resources.wait.about", state.time(wait < MILLISECOND ? 0 : wait));
    }

    /** All in hours: loads are compared with each other. */
    private static String hours(Double seconds, StateView state) {
        return seconds == null ? state.wording().unknown() : state.durations().hours(seconds);
    }
}
