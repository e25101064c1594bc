package org.vsm.cli.document.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Tone;

/** How the units of the text were converted, and which file its lines are of. */
final class UnitNotes {

    private final ExplanationView view;

    UnitNotes(ExplanationView view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<String> notes = new ArrayList<>();
        if (view.mainFile() != null) {
            notes.add(view.text("explain.lines", view.mainFile()));
        }
        WorkingCalendar calendar = view.calendar();
        notes.add(calendar.isAroundTheClock() ? view.text("explain.clock")
                : view.text("explain.calendar", number(calendar.hoursPerDay()), number(calendar.daysPerWeek()), number(calendar.daysPerMonth())));
        boolean elapsed = view.origins().map(view::writtenAt).filter(Objects::nonNull).anyMatch(written -> written.text().contains("elapsed"));
        if (elapsed && !calendar.isAroundTheClock()) {
            notes.add(view.text("explain.elapsed", number(calendar.hoursPerDay()), number(calendar.daysPerWeek()),
                    view.numerals().percent(calendar.workingShare())));
        }
        return List.of(new Block.Paragraph(String.join(" ", notes), Tone.MUTED));
    }

    private String number(double value) {
        return view.numerals().upTo(2, value);
    }
}
