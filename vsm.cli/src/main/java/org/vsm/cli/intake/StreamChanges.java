package org.vsm.cli.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vsm.cli.intake.ReturnedBook.ReturnedStream;
import org.vsm.cli.intake.text.InputChange;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputCells;
import org.vsm.cli.workbook.input.InputCells.InputCell;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.input.StreamInputs;

/**
 * What a workbook says about a stream otherwise than the text.
 *
 * @param now      what people could change in a workbook of the text as it is
 * @param returned what came back
 * @param wanted   all inputs by state as they are in the workbook; the plan under an empty name
 * @param changes  those that somebody changed
 * @param drifts   those that have changed in the text since the export
 * @param unusable those that hold what cannot be taken over, with the reason
 */
public record StreamChanges(StreamInputs now, ReturnedStream returned, Map<String, Map<InputKey, Object>> wanted, List<StateChange> changes,
        List<Drift> drifts, Map<StateChange, Refusal> unusable) {

    /** The same as if some changes had not been made. */
    StreamChanges without(Refused refused) {
        return ChangeFinder.find(now, returned, refused::has);
    }

    /** What an input is in the text; null where nobody knows it, or there is none. */
    Object now(String state, InputKey key) {
        InputCells cells = state.isEmpty() ? now.plan() : now.states().get(state);
        return cells == null ? null : cells.all().stream().map(InputCell::input).filter(input -> input.key().equals(key)).map(Input::value)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A changed input of a state. */
    public record StateChange(String state, InputChange change) {

        Input input() {
            return change.input();
        }
    }

    /**
     * A number that is not any more what it was on export.
     *
     * @param key   as the register writes it
     * @param input in the text; null where it is gone
     * @param then  what it was on export
     */
    public record Drift(String state, String key, Input input, Object then) {
    }
}
