package org.vsm.cli.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.intake.StreamChanges.StateChange;
import org.vsm.cli.intake.entry.EntryEdits;
import org.vsm.cli.intake.entry.EntryReport;
import org.vsm.cli.intake.text.Amounts;
import org.vsm.cli.intake.text.InputEdits;
import org.vsm.cli.intake.text.ModelText;
import org.vsm.cli.intake.text.PlanEdits;
import org.vsm.cli.intake.text.Refusal;
import org.vsm.cli.intake.text.StateText;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.dsl.model.State;

/** Takes the changes of a workbook over into the text of a file. */
final class ModelEdits {
    private final ModelText text;
    private final Words words;
    private final Refused refused;
    private final List<StateChange> taken = new ArrayList<>();
    private final EntryReport entries = new EntryReport();

    /**
     * @param words   of the workbook's language
     * @param refused what must not be taken over, with the reason; more is added
     */
    ModelEdits(LoadedModel model, Words words, Refused refused) {
        this.text = new ModelText(model);
        this.words = words;
        this.refused = refused;
    }

    /** Edits the text of a stream. */
    void edit(StreamChanges stream) {
        for (AnalysedState state : stream.now().whole().stream().states()) {
            Flow flow = state.figures().flow();
            String name = state.facts().name();
            StateText own = new StateText(text, (State) flow.origin(), ModelElements.of(flow));
            Amounts amounts = new Amounts(text, flow.calendar(), stream.now().unit());
            InputEdits edits = new InputEdits(own, amounts, inKeywords(stream.wanted().get(name)));
            stream.changes().stream().filter(each -> each.state().equals(name) && !refused.changes().containsKey(each))
                    .forEach(each -> note(each, edits.take(each.change())));
            if (name.equals(stream.returned().collectedState())) {
                new EntryEdits(own, amounts, state.figures(), titles(stream, flow), words, entries)
                        .take(stream.returned(), refused.lines());
            }
            own.finish();
        }
        Flow any = stream.now().whole().stream().states().get(0).figures().flow();
        PlanEdits plan = new PlanEdits(text, new Amounts(text, any.calendar(), stream.now().unit()), inKeywords(stream.wanted().get("")));
        stream.changes().stream().filter(each -> each.state().isEmpty() && !refused.changes().containsKey(each))
                .forEach(each -> note(each, plan.take(each.change())));
    }

    private Map<String, String> titles(StreamChanges stream, Flow flow) {
        Map<String, String> participants = new HashMap<>(stream.now().whole().stream().facts().participants());
        flow.teams().forEach(team -> participants.put(team.name(), team.title()));
        ElementTitles titles = new ElementTitles(flow, participants, words.wording());
        Map<String, String> found = new HashMap<>();
        ModelElements.of(flow).keySet().forEach(name -> found.put(name, titles.of(name) == null ? name : titles.of(name)));
        return found;
    }

    private void note(StateChange change, Refusal refusal) {
        if (refusal == null) {
            taken.add(change);
        } else {
            refused.add(change, refusal);
        }
    }

    /** Words of the workbook's language as the text writes them. */
    private Map<InputKey, Object> inKeywords(Map<InputKey, Object> wanted) {
        Map<InputKey, Object> result = new HashMap<>(wanted);
        result.replaceAll((key, value) -> value instanceof String word ? keyword(key.attribute(), word) : value);
        return result;
    }

    private String keyword(Attribute attribute, String word) {
        Set<String> keywords = attribute == Attribute.STATUS
                ? Set.of("proposed", "approved", "rejected", "planned", "in-progress", "done", "verified")
                : Set.of("value-adding", "necessary", "non-value-adding");
        String bundle = attribute == Attribute.STATUS ? "status." : "value.";
        String found = keywords.stream().filter(each -> words.text(bundle + each).equals(word)).findFirst().orElse(word);
        return attribute == Attribute.STATUS ? found : found.replace('-', ' ');
    }

    /** What was taken over. */
    List<StateChange> taken() {
        return taken;
    }

    /** What came from the collection sheet. */
    EntryReport entries() {
        return entries;
    }

    /** The text as it is now. */
    String result() {
        return text.result();
    }
}
