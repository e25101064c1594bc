package org.vsm.cli.document.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.plan.Plan;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** A register with the words to tell it. */
final class PlanView {

    private final Wording wording;
    private final PlannedStream stream;
    private final Durations durations;

    PlanView(Wording wording, PlannedStream stream) {
        this.wording = wording;
        this.stream = stream;
        this.durations = wording.durations(stream.calendar());
    }

    PlannedStream stream() {
        return stream;
    }

    Plan plan() {
        return stream.plan();
    }

    String text(String key, String... arguments) {
        return wording.text(key, arguments);
    }

    String unknown() {
        return wording.unknown();
    }

    String date(LocalDate date) {
        return wording.date(date);
    }

    String time(double seconds) {
        return durations.text(seconds);
    }

    String percent(double ratio) {
        return wording.numerals().percent(ratio);
    }

    String money(BigDecimal amount, String currency) {
        return wording.numerals().money(amount, currency);
    }

    /** Calendar days. */
    String days(double days) {
        String count = wording.numerals().upTo(0, days);
        return count + " " + wording.text(count.equals("1") ? "unit.day" : "unit.days");
    }

    /** What a problem is about; its name where today's state does not have it. */
    String problem(String name) {
        return stream.current() == null ? name : stream.today().waste().stream().flatMap(waste -> waste.problems().stream())
                .filter(problem -> name.equals(problem.mark().name())).map(problem -> wording.text("quoted", problem.mark().text())).findFirst().orElse(name);
    }

    String goal(KeyResult result) {
        return new GoalWords(wording, durations).title(result);
    }

    String value(KeyResultScore score, Double value) {
        return new GoalWords(wording, durations).value(score, value);
    }
}
