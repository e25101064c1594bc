package org.vsm.cli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.StreamChanges.Drift;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.entry.EntryReport;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.WorkbookFile;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.input.StreamInputs;
import org.vsm.cli.workbook.sheet.Words;

/** Takes what people changed in a workbook over into a text, as far as the text then says what the workbook says. */
public final class Intake {
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
    public record Outcome(String text, List<StreamChanges> streams, List<StateChange> taken, Map<StateChange, Reason> refused,
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
     * Edits the text. What cannot be taken over is left out, until the text says what the rest of the workbook says.
     *
     * @throws CommandFailure where the workbook is about other streams, or the text would not say what the workbook says
     */
    public Outcome run() {
        List<StreamChanges> all = changes(model);
        List<Drift> drifts = all.stream().flatMap(stream -> stream.drifts().stream()).toList();
        Refused refused = new Refused();
        all.forEach(stream -> stream.unusable().forEach(refused::add));
        while (true) {
            int known = refused.size();
            List<StreamChanges> streams = all.stream().map(each -> each.without(refused)).toList();
            ModelEdits edits = edited(streams, refused);
            String text = edits.result();
            if (refused.size() == known && !text.equals(model.source().text())) {
                check(streams, edits, text, refused);
            }
            if (refused.size() == known) {
                return new Outcome(text, all, edits.taken(), refused.changes(), drifts, edits.entries());
            }
        }
    }

    private ModelEdits edited(List<StreamChanges> streams, Refused refused) {
        ModelEdits edits = new ModelEdits(model, words, refused);
        streams.forEach(edits::edit);
        return edits;
    }

    /** Reads the edited text anew, and refuses what makes it wrong or untrue. */
    private void check(List<StreamChanges> streams, ModelEdits edits, String text, Refused refused) {
        LoadedModel edited = new ModelReader(io).read(model.path(), model.source().name(), text);
        int known = refused.size();
        boolean isTrue = false;
        if (edited.hasErrors()) {
            refuseWrong(streams, refused);
        } else {
            List<StateChange> untrue = untrue(streams, changes(edited), edits);
            untrue.forEach(each -> refused.add(each, Refusal.NOT_THE_SAME));
            isTrue = untrue.isEmpty();
        }
        if (!isTrue && refused.size() == known) {
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("import.untrue", model.source().name()));
        }
    }

    private void refuseWrong(List<StreamChanges> streams, Refused refused) {
        List<Part> parts = Part.of(streams).stream().map(part -> part.without(refused)).filter(part -> !part.isEmpty()).toList();
        new WrongParts<Part>(good -> firstError(streams, parts, good, refused)).in(parts).forEach((part, message) -> {
            part.changes().forEach(each -> refused.changes().put(each, Reason.wrong(message)));
            part.lines().forEach(each -> refused.lines().put(each, Reason.wrong(message)));
        });
    }

    /** The first error of the text with some parts of the workbook; null where there is none. */
    private String firstError(List<StreamChanges> streams, List<Part> all, List<Part> some, Refused refused) {
        Refused others = refused.copy();
        all.stream().filter(part -> !some.contains(part)).forEach(part -> part.refuse(others));
        String text = edited(streams.stream().map(each -> each.without(others)).toList(), others).result();
        return new ModelReader(io).read(model.path(), model.source().name(), text).diagnostics().stream().filter(Diagnostic::isError)
                .map(Diagnostic::message).findFirst().orElse(null);
    }

    private List<StreamChanges> changes(LoadedModel from) {
        List<StreamChanges> all = new ArrayList<>();
        for (ReturnedStream stream : book.streams()) {
            List<WholeStream> found = StreamStates.in(from).stream().filter(each -> stream.name().equals(each.stream().getName()))
                    .filter(each -> !each.states().isEmpty()).map(WholeStream::of).toList();
            if (!found.isEmpty()) {
                StreamInputs now = WorkbookFile.inputs(found, stream.unit(), book.language()).get(0);
                all.add(ChangeFinder.find(now, stream, (state, key) -> false));
            }
        }
        if (all.isEmpty()) {
            String names = String.join(", ", book.streams().stream().map(ReturnedStream::name).toList());
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("import.streams", model.source().name(), names));
        }
        return all;
    }

    /** What has become another number than the workbook's was not taken over well. */
    private List<StateChange> untrue(List<StreamChanges> streams, List<StreamChanges> after, ModelEdits edits) {
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
