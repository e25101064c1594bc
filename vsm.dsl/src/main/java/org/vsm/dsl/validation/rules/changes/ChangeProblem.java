package org.vsm.dsl.validation.rules.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.StateIssue;
import org.vsm.dsl.states.StateIssue.Code;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;
import org.vsm.dsl.validation.WrittenWords;

/** Changes can be applied as they are written. One rule for each thing that can be wrong with them. */
public final class ChangeProblem extends StateRule {

    private static final Map<Code, String> CODES = Map.ofEntries(
            Map.entry(Code.CYCLE, "state-cycle"),
            Map.entry(Code.GONE, "target-gone"),
            Map.entry(Code.NOT_THERE, "target-not-there"),
            Map.entry(Code.STILL_A_TARGET, "still-a-target"),
            Map.entry(Code.STILL_IN_USE, "still-in-use"),
            Map.entry(Code.DOES_NOT_FIT, "does-not-fit"),
            Map.entry(Code.TO_DOES_NOT_FIT, "to-does-not-fit"),
            Map.entry(Code.NO_PLACE, "no-place-to-insert"),
            Map.entry(Code.NOTHING_TO_SCALE, "nothing-to-scale"),
            Map.entry(Code.NOT_REPLACED, "kept-not-replaced"),
            Map.entry(Code.AFTER_DELIVERY, "after-delivery"));

    private final Code code;

    private ChangeProblem(Code code) {
        super(codeOf(code));
        this.code = code;
    }

    /** One rule for each code. */
    public static Stream<ChangeProblem> all() {
        return Stream.of(Code.values()).map(ChangeProblem::new);
    }

    /** The code of the rule for one thing that can be wrong. */
    public static String codeOf(Code code) {
        return CODES.get(code);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        state.issues().stream().filter(each -> each.code() == code && !isElsewhere(each, state)).forEach(each -> findings.add(finding(each)));
    }

    /** A state that is built from a cycle is not part of it. */
    private static boolean isElsewhere(StateIssue issue, StateView state) {
        return issue.code() == Code.CYCLE && !isOnCycle(state);
    }

    private static boolean isOnCycle(StateView state) {
        List<Object> seen = new ArrayList<>();
        for (State each = state.source().getBase(); each != null && !seen.contains(each); each = each.getBase()) {
            if (each == state.source()) {
                return true;
            }
            seen.add(each);
        }
        return false;
    }

    private Finding finding(StateIssue issue) {
        Finding finding = Finding.at(issue.where()).in(issue.feature(), issue.index()).because(issue.related());
        List<Object> arguments = new ArrayList<>(issue.arguments());
        if (code == Code.DOES_NOT_FIT) {
            arguments.add(WrittenWords.leading(issue.where()));
        }
        return finding.saying(arguments.toArray()).offering(fix(issue));
    }

    /** What a quick fix needs: who sends units to what goes, and how; or what the shares add up to. */
    private String[] fix(StateIssue issue) {
        if (code == Code.STILL_A_TARGET && issue.arguments().get(0) instanceof Named target && issue.arguments().get(1) instanceof Named sender
                && target.getName() != null && sender.getName() != null) {
            return new String[] {sender.getName(), WrittenWords.leading(issue.related()), target.getName()};
        }
        return code == Code.NOTHING_TO_SCALE ? new String[] {issue.arguments().get(0).toString()} : new String[0];
    }
}
