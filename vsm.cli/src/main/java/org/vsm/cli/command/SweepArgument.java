package org.vsm.cli.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.simulation.study.SweepParameter;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Labels;
import org.vsm.cli.streams.AskedSimulation.Varied;

/**
 * What {@code --sweep} says: {@code demand=80%..130%}, {@code people ServiceDesk=4..8}, {@code available ServiceDesk=40%..100%},
 * each with a step if wanted: {@code demand=80%..130% by 5%}.
 *
 * @param values shares as ratios
 */
record SweepArgument(SweepParameter parameter, List<Double> values) {

    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)\\s*(%?)";
    private static final Pattern FORM = Pattern.compile("\\s*(demand|people\\s+(.+?)|available\\s+(.+?))\\s*=\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER
            + "(?:\\s+by\\s+" + NUMBER + ")?\\s*");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final BigDecimal INTERVALS = BigDecimal.TEN;
    private static final int MOST_VALUES = 100;

    /** @throws CommandFailure where it is of another form, or asks for too many values */
    static SweepArgument of(String text, Labels labels) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.sweep", text));
        }
        boolean people = form.group(2) != null;
        boolean percent = !form.group(5).isEmpty();
        boolean alike = form.group(5).equals(form.group(7)) && (form.group(9) == null || form.group(9).equals(form.group(5)));
        BigDecimal from = number(form.group(4), percent);
        BigDecimal to = number(form.group(6), percent);
        if (!alike || people == percent || from.signum() <= 0 || to.compareTo(from) <= 0) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.sweep", text));
        }
        BigDecimal step = form.group(8) != null ? number(form.group(8), percent)
                : people ? BigDecimal.ONE : to.subtract(from).divide(INTERVALS);
        List<Double> values = values(from, to, step);
        if (values.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.sweep.many", text, MOST_VALUES));
        }
        return new SweepArgument(parameter(form), values);
    }

    private static SweepParameter parameter(Matcher form) {
        if (form.group(2) != null) {
            return new SweepParameter.People(form.group(2));
        }
        return form.group(3) != null ? new SweepParameter.Availability(form.group(3)) : new SweepParameter.Demand();
    }

    private static BigDecimal number(String text, boolean percent) {
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        return percent ? number.multiply(PERCENT) : number;
    }

    /** None where there would be too many. */
    private static List<Double> values(BigDecimal from, BigDecimal to, BigDecimal step) {
        List<Double> values = new ArrayList<>();
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            if (step.signum() <= 0 || values.size() == MOST_VALUES) {
                return List.of();
            }
            values.add(value.doubleValue());
        }
        return values;
    }

    /** The same without its words. */
    Varied varied() {
        return new Varied(parameter, values);
    }

    /** @throws CommandFailure where the flow has no such team: it lists those that there are */
    void check(Flow flow, Labels labels) {
        String team = parameter instanceof SweepParameter.People people ? people.team()
                : parameter instanceof SweepParameter.Availability available ? available.team() : null;
        if (team != null && flow.teams().stream().noneMatch(each -> each.name().equals(team))) {
            throw new CommandFailure(ExitCode.USAGE, labels.text("simulate.team", team,
                    flow.teams().stream().map(Team::name).collect(Collectors.joining(", "))));
        }
    }
}
