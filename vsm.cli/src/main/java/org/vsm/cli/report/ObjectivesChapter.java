package org.vsm.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.document.analysis.StreamDocument;
import org.vsm.cli.report.chart.ProgressChart;
import org.vsm.cli.report.chart.ProgressChart.Point;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.ScoredObjective;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** The objectives: how far each state is, and what was measured over time against what was planned. */
final class ObjectivesChapter {

    private final Wording wording;

    ObjectivesChapter(Wording wording) {
        this.wording = wording;
    }

    /** @param stream with at least one objective */
    Report.Chapter of(AnalysedStream stream) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(new StreamDocument(stream, wording).objectives()));
        WorkingCalendar calendar = stream.states().get(0).figures().flow().calendar();
        LocalDate start = stream.inTime().stream().map(AnalysedState::facts).map(facts -> facts.observed()).filter(day -> day != null).findFirst()
                .orElse(null);
        for (ScoredObjective objective : stream.objectives()) {
            LocalDate due = objective.objective().due();
            objective.target().score().keyResults().stream().filter(score -> isOverTime(score, due))
                    .forEach(score -> parts.add(progress(score, start, due, calendar, "progress-" + parts.size())));
        }
        return new Report.Chapter("objectives", wording.text("objectives"), parts);
    }

    /** Something was measured, or there is a way from a day to another. */
    private static boolean isOverTime(KeyResultScore score, LocalDate due) {
        return score.target() != null && due != null && !score.history().isEmpty();
    }

    private Part progress(KeyResultScore score, LocalDate start, LocalDate due, WorkingCalendar calendar, String name) {
        double largest = score.history().stream().mapToDouble(KeyResultScore.MeasuredScore::value).max().orElse(0);
        ChartUnit unit = ChartUnit.of(score.keyResult(), Math.max(largest, score.target()), calendar, wording);
        List<Point> planned = new ArrayList<>();
        if (score.baseline() != null && start != null && start.isBefore(due)) {
            planned.add(new Point(start, unit.of(score.baseline())));
        }
        planned.add(new Point(due, unit.of(score.target())));
        List<Point> measured = score.history().stream().map(each -> new Point(each.on(), unit.of(each.value()))).toList();
        String title = new GoalWords(wording, wording.durations(calendar)).title(score.keyResult());
        ProgressChart.Words words = new ProgressChart.Words(title, unit.name(), wording.text("report.planned"), wording.text("report.measured"),
                wording.text("report.datepattern"));
        return new Part.Figure(name, title, new ProgressChart(words, planned, measured, wording.language()).svg(name));
    }
}
