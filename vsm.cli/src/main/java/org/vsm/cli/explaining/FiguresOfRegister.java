package org.vsm.cli.explaining;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.register.PlanExplaining;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.plan.Assessment;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** The figures of an improvement register: those of {@code vsm plan}, and how many improvements a portfolio counts. */
public final class FiguresOfRegister extends ExplainableFigures {

    private final PlannedStream stream;
    private final AnalysedState state;
    private final PlanExplaining explaining;
    private final Function<Object, WrittenAt> writtenAt;

    /**
     * For a register.
     *
     * @param asked the state whose improvements are meant where those of several bear the same name; null: the first one
     * @param state that names and calendar are taken from
     */
    public FiguresOfRegister(PlannedStream stream, String asked, AnalysedState state, Function<Object, WrittenAt> writtenAt) {
        this(stream, new PlanExplaining(stream.plan(), stream.groups(), asked), state, writtenAt);
    }

    private FiguresOfRegister(PlannedStream stream, PlanExplaining explaining, AnalysedState state, Function<Object, WrittenAt> writtenAt) {
        super(explaining.all());
        this.explaining = explaining;
        this.stream = stream;
        this.state = state;
        this.writtenAt = writtenAt;
    }

    @Override
    ExplainedFigure figure(Explanation explanation) {
        return new ExplainedFigure(stream.facts(), state.facts(), state.figures().flow(), explanation, writtenAt);
    }

    @Override
    public Map<String, String> titles(Wording wording) {
        Map<String, String> titles = new HashMap<>();
        GoalWords goals = new GoalWords(wording, wording.durations(stream.calendar()));
        for (Assessment entry : stream.plan().entries()) {
            String improvement = "improvements." + explaining.key(entry.improvement());
            titles.put(improvement, entry.improvement().title());
            int number = 0;
            for (KeyResultScore score : entry.expected()) {
                titles.put(improvement + "." + ++number, goals.title(score.keyResult()));
            }
        }
        return titles;
    }
}
