package org.vsm.cli.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.vsm.cli.intake.ReturnedBook.ReturnedInput;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.ReturnedBook.Unusable;
import org.vsm.cli.intake.StreamChanges.Drift;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.text.InputChange;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputCells.InputCell;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.input.StreamInputs;
import org.vsm.cli.workbook.sheet.Rule;

/** Finds out what people changed in a workbook, and what has changed in the text since it was written. */
final class ChangeFinder {
    private static final double SAME = 1e-11;
    private static final double NOTHING = 1e-12;

    private final StreamInputs now;
    private final ReturnedStream returned;
    private final BiPredicate<String, String> refused;
    private final Map<String, Map<String, InputCell>> inputs = new LinkedHashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Map<InputKey, Object>> wanted = new LinkedHashMap<>();
    private final List<StateChange> changes = new ArrayList<>();
    private final Map<StateChange, Refusal> unusable = new LinkedHashMap<>();
    private final List<Drift> drifts = new ArrayList<>();

    private ChangeFinder(StreamInputs now, ReturnedStream returned, BiPredicate<String, String> refused) {
        this.now = now;
        this.returned = returned;
        this.refused = refused;
        now.states().forEach((state, cells) -> inputs.put(state, byKey(cells.all())));
        inputs.put("", byKey(now.plan().all()));
        for (AnalysedState state : now.whole().stream().states()) {
            bases.put(state.facts().name(), state.facts().base());
        }
    }

    private static Map<String, InputCell> byKey(List<InputCell> cells) {
        Map<String, InputCell> byKey = new LinkedHashMap<>();
        cells.forEach(cell -> byKey.put(cell.input().key().text(), cell));
        return byKey;
    }

    /**
     * Compares.
     *
     * @param now     what people could change in a workbook of the text as it is
     * @param refused inputs that keep the number of the text, by state and key
     */
    static StreamChanges find(StreamInputs now, ReturnedStream returned, BiPredicate<String, String> refused) {
        return new ChangeFinder(now, returned, refused).find();
    }

    private StreamChanges find() {
        inputs.keySet().forEach(state -> wanted.put(state, new LinkedHashMap<>()));
        Map<String, Map<String, InputCell>> unseen = new LinkedHashMap<>();
        inputs.forEach((state, all) -> unseen.put(state, new LinkedHashMap<>(all)));
        for (ReturnedInput each : returned.inputs()) {
            InputCell input = inputs.getOrDefault(each.state(), Map.of()).get(each.key());
            if (input == null) {
                drifts.add(new Drift(each.state(), each.key(), null, each.exported()));
            } else {
                unseen.get(each.state()).remove(each.key());
                compare(each, input);
            }
        }
        unseen.forEach((state, left) -> left.forEach((key, cell) -> {
            wanted.get(state).put(cell.input().key(), cell.input().value());
            drifts.add(new Drift(state, key, cell.input(), null));
        }));
        return new StreamChanges(now, returned, wanted, changes, drifts, unusable);
    }

    private void compare(ReturnedInput cell, InputCell present) {
        Input input = present.input();
        Object after = cell.inherited() && cell.points() ? inBase(cell, input) : cell.now();
        Object before = cell.inherited() ? inBase(cell, input) : cell.exported();
        boolean changed = !isSame(after, before);
        Refusal why = after instanceof Unusable || changed ? refusal(cell, input, after) : null;
        if (why != null) {
            unusable.put(new StateChange(cell.state(), new InputChange(input, after)), why);
            wanted.get(cell.state()).put(input.key(), input.value());
            return;
        }
        if (refused.test(cell.state(), cell.key())) {
            wanted.get(cell.state()).put(input.key(), input.value());
            return;
        }
        if (!isSame(cell.exported(), input.value()) && !isSame(after, input.value())) {
            drifts.add(new Drift(cell.state(), cell.key(), input, cell.exported()));
        }
        wanted.get(cell.state()).put(input.key(), changed ? after : cell.inherited() ? before : input.value());
        // what keeps its number while the state before gets another one has to be said, too
        if (changed && (!isSame(after, input.value()) || cell.inherited() && present.inherited())) {
            changes.add(new StateChange(cell.state(), new InputChange(input, after)));
        }
    }

    /** Why a changed cell cannot be taken over, whatever the text says; null where it may be. */
    private static Refusal refusal(ReturnedInput cell, Input input, Object after) {
        if (cell.moved()) {
            return Refusal.MOVED;
        }
        if (after instanceof Unusable || after != null && after instanceof String != (input.format() == null)) {
            return Refusal.NOT_A_NUMBER;
        }
        if (cell.clock() && input.rule() != Rule.DATE) {
            return Refusal.CLOCK;
        }
        return after instanceof Double number && number < 0 ? Refusal.BELOW_ZERO : null;
    }

    /** What the state before will have; its own number where it points to none any more. */
    private Object inBase(ReturnedInput cell, Input input) {
        Map<InputKey, Object> before = wanted.get(bases.get(cell.state()));
        return before != null && before.containsKey(input.key()) ? before.get(input.key()) : cell.exported();
    }

    /** Equal within what is lost when a spreadsheet saves a number. */
    static boolean isSame(Object one, Object other) {
        if (one instanceof Double number && other instanceof Double value) {
            return Math.abs(number - value) <= SAME * Math.max(Math.abs(number), Math.abs(value)) + NOTHING;
        }
        return one == null ? other == null : one.equals(other);
    }
}
