package org.vsm.cli.intake;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.cli.Io;
import org.vsm.cli.intake.Intake.Outcome;
import org.vsm.cli.intake.ReturnedBook.Unusable;
import org.vsm.cli.intake.StreamChanges.Drift;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.entry.EntryReport;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.text.SafeText;
import org.vsm.cli.wording.Wording;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.sheet.Rule;

/** Tells people what was taken over from a workbook and what was not. */
public final class IntakeText {
    private static final int DECIMALS = 6;

    private final Io io;
    private final Outcome outcome;
    private final Wording wording;

    public IntakeText(Io io, Outcome outcome) {
        this.io = io;
        this.outcome = outcome;
        this.wording = Wording.in(io.locale());
    }

    /** Prints everything. */
    public void print() {
        PrintStream out = io.out();
        if (outcome.isNothing()) {
            line(out, io.labels().text("import.nothing"));
        }
        for (StateChange change : outcome.taken()) {
            line(out, what(change.state(), change.input()) + ": " + shown(change.input(), change.input().value()) + " → "
                    + shown(change.input(), change.change().after()));
        }
        outcome.entries().taken().forEach(each -> line(out, io.labels().text("import.entry", each.row(), each.element(), each.text())));
        boolean missed = !outcome.refused().isEmpty() || !outcome.entries().refused().isEmpty();
        if (missed) {
            line(out, "");
            line(out, io.labels().text("import.refused"));
        }
        for (Map.Entry<StateChange, Reason> each : outcome.refused().entrySet()) {
            Input input = each.getKey().input();
            line(out, "  " + what(each.getKey().state(), input) + " → " + shown(input, each.getKey().change().after()) + ": " + why(each.getValue()));
        }
        outcome.entries().refused().forEach(each -> line(out, "  " + where(each) + ": " + why(each.why())));
        out.flush();
    }

    /** Prints what has changed in the text since the workbook was written. */
    public void printDrifts() {
        for (Drift drift : outcome.drifts()) {
            String what = drift.input() == null ? place(drift.state(), drift.key()) : what(drift.state(), drift.input());
            line(io.err(), drift.input() == null ? io.labels().text("import.drift.gone", what)
                    : io.labels().text("import.drift", what, shown(drift.input(), drift.then()), shown(drift.input(), drift.input().value())));
        }
    }

    private static void line(PrintStream out, String text) {
        out.print(SafeText.of(text) + '\n');
    }

    private String where(EntryReport.Refused entry) {
        String column = io.labels().text("import.column." + entry.column());
        return entry.row() == EntryReport.HEAD ? io.labels().text("import.entry.head", column)
                : io.labels().text("import.entry", entry.row(), entry.element(), column);
    }

    private String why(Reason reason) {
        String key = "import.why." + reason.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reason.words() == null ? io.labels().text(key) : io.labels().text(key, reason.words());
    }

    private static String place(String state, String key) {
        return (state.isEmpty() ? "" : state + ": ") + key.replace('|', ' ').strip();
    }

    private String what(String state, Input input) {
        String attribute = io.labels().text("import.attribute." + input.key().attribute().word());
        String part = switch (input.key().part()) {
            case ALL -> "";
            default -> " (" + io.labels().text("import.part." + input.key().part().name().toLowerCase(Locale.ROOT)) + ")";
        };
        String target = switch (input.key().attribute()) {
            case REWORK, REWORK_ONCE, SKIP -> " → " + title(state, input.key().target());
            default -> "";
        };
        String of = input.key().of().isEmpty() ? "" : title(state, input.key().of()) + ", ";
        return (state.isEmpty() ? "" : state + ": ") + of + attribute + part + target;
    }

    private String title(String state, String name) {
        return outcome.streams().stream().flatMap(stream -> stream.now().whole().stream().states().stream())
                .filter(each -> each.facts().name().equals(state)).map(each -> each.figures().element(name))
                .flatMap(Optional::stream).map(ElementFigures::label).map(label -> label.title()).findFirst().orElse(name);
    }

    private String shown(Input input, Object value) {
        if (value == null) {
            return wording.unknown();
        }
        if (value instanceof Unusable unusable) {
            return unusable.shown();
        }
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        return switch (input.rule()) {
            case TIME -> time(number);
            case SHARE -> wording.numerals().percent(number);
            case DATE -> wording.date(DateUtil.getLocalDateTime(number).toLocalDate());
            default -> input.rule() == Rule.AMOUNT && input.format().endsWith("%") ? wording.numerals().percent(number)
                    : wording.numerals().upTo(DECIMALS, number);
        };
    }

    private String time(double inCell) {
        StreamChanges stream = outcome.streams().get(0);
        double seconds = inCell * stream.now().unit().seconds();
        return wording.durations(stream.now().whole().stream().states().get(0).figures().flow().calendar()).text(seconds);
    }
}
