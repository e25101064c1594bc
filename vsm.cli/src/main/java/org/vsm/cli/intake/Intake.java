package org.vsm.cli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.StreamChanges.Drift;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.entry.EntryReport;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.text.DiagnosticsText;
import org.vsm.cli.workbook.WorkbookFile;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.input.StreamInputs;
import org.vsm.cli.workbook.sheet.Words;

/** Takes what people changed in a workbook over into a text, as far as the text then says what the workbook says. */
public final class Intake {
    private static final int ATTEMPTS = 4;

    private final Io io;
    private final LoadedModel model;
    private final ReturnedBook book;
    private final Words words;

    /**
     * @param model without errors
     * @param book  that vsm wrote
     */
    public Intake(Io io, LoadedModel model, ReturnedBook book) {
        this.io = io;
        this.model = model;
        this.book = book;
        this.words = Words.in(book.language());
    }

    /**
     * What became of a workbook.
     *
     * @param text    the text with what was taken over
     * @param taken   changed inputs that are in the text now
     * @param refused those that are not, with the reason
     * @param drifts  what has changed in the text since the export
     * @param streams with all their inputs, as the text had them before
     */
    public record Outcome(String text, List<StreamChanges> streams, List<StateChange> taken, Map<StateChange, Refusal> refused,
            List<Drift> drifts, EntryReport entries) {

        /** Whether anything could not be taken over. */
        public boolean isIncomplete() {
            return !refused.isEmpty() || !entries.refused().isEmpty();
        }

        /** Whether nothing was changed in the workbook. */
        boolean isNothing() {
            return taken.isEmpty() && refused.isEmpty() && entries.taken().isEmpty() && entries.refused().isEmpty();
        }
    }

    /**
     * Edits the text.
     *
     * @throws CommandFailure where the workbook is about other streams, or the text would have errors: these are printed
     */
    public Outcome run() {
        List<StreamChanges> streams = changes(model);
        Map<StateChange, Refusal> refused = new LinkedHashMap<>();
        streams.forEach(stream -> stream.unusable().forEach(each -> refused.put(each, Refusal.NOT_A_NUMBER)));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ModelEdits edits = new ModelEdits(model, words, refused);
            streams.forEach(edits::edit);
            String text = edits.result();
            List<StateChange> untrue = text.equals(model.source().text()) ? List.of() : untrue(streams, edits, text);
            if (untrue.isEmpty()) {
                List<Drift> drifts = streams.stream().flatMap(stream -> stream.drifts().stream()).toList();
                return new Outcome(text, streams, edits.taken(), refused, drifts, edits.entries());
            }
            untrue.forEach(each -> refused.put(each, Refusal.NOT_THE_SAME));
        }
        throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("import.untrue", model.source().name()));
    }

    private List<StreamChanges> changes(LoadedModel from) {
        List<StreamChanges> all = new ArrayList<>();
        for (ReturnedStream stream : book.streams()) {
            List<WholeStream> found = StreamStates.in(from).stream().filter(each -> stream.name().equals(each.stream().getName()))
                    .filter(each -> !each.states().isEmpty()).map(WholeStream::of).toList();
            if (!found.isEmpty()) {
                StreamInputs now = WorkbookFile.inputs(found, stream.unit(), book.language()).get(0);
                all.add(ChangeFinder.find(now, stream));
            }
        }
        if (all.isEmpty()) {
            String names = String.join(", ", book.streams().stream().map(ReturnedStream::name).toList());
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("import.streams", model.source().name(), names));
        }
        return all;
    }

    /** Reads the edited text anew: what has become another number than the workbook's was not taken over well. */
    private List<StateChange> untrue(List<StreamChanges> streams, ModelEdits edits, String text) {
        LoadedModel edited = new ModelReader(io).read(model.path(), model.source().name(), text);
        if (edited.hasErrors()) {
            DiagnosticsText.toErr(io).printErrors(edited);
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("import.errors", model.source().name()));
        }
        List<StreamChanges> after = changes(edited);
        List<StateChange> untrue = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            untrue.addAll(untrue(streams.get(i), after.get(i), edits, words.text("value.value-adding")));
        }
        return untrue;
    }

    private static List<StateChange> untrue(StreamChanges before, StreamChanges after, ModelEdits edits, String adding) {
        List<StateChange> untrue = new ArrayList<>();
        before.wanted().forEach((state, wanted) -> wanted.forEach((key, value) -> {
            Object now = after.now(state, key);
            boolean without = key.attribute() == Attribute.VALUE_PART && !adding.equals(wanted.get(InputKey.of(key.of(), Attribute.VALUE)));
            if (!without && !edits.entries().elements().contains(key.of()) && !ChangeFinder.isSame(now, value)) {
                untrue.addAll(causes(state, key, edits.taken()));
            }
        }));
        return untrue.stream().distinct().toList();
    }

    /** The change of this very number, else those of the same thing, else those of the same kind. */
    private static List<StateChange> causes(String state, InputKey key, List<StateChange> taken) {
        List<StateChange> own = taken.stream().filter(each -> each.state().equals(state) && each.input().key().equals(key)).toList();
        List<StateChange> same = own.isEmpty() ? taken.stream().filter(each -> each.input().key().of().equals(key.of())).toList() : own;
        List<StateChange> alike = same.isEmpty() ? taken.stream().filter(each -> each.input().key().attribute() == key.attribute()).toList() : same;
        return alike.isEmpty() ? taken : alike;
    }
}
