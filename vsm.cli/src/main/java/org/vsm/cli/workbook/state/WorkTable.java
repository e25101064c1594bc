package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Money;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.routing.TypePassage;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.PrintedRows;
import org.vsm.cli.workbook.sheet.Rule;

/** Who works how much on what: effort, load and cost of every step, team by team. */
final class WorkTable {
    private static final int STEP = StateColumns.ELEMENT;
    private static final int TEAM = StateColumns.WHO;
    private static final int PEOPLE = StateColumns.WAIT;
    private static final int PART = StateColumns.PROCESS;
    private static final int RUN = StateColumns.LEAD;
    private static final int EFFORT = StateColumns.ACCURATE;
    private static final int LOAD = StateColumns.VALUE;
    private static final int COST = StateColumns.VALUE_PART;
    private static final double SECONDS_OF_AN_HOUR = 3600;
    private static final int USUAL_DAY = 8;
    private static final int MOST_ROWS = 50;

    private final StateContext context;
    private final Page page;
    private final Settings settings;
    private final TeamTable teams;
    private final Map<String, Team> teamOf = new HashMap<>();
    private final Map<Step, Map<String, Expr>> changeovers = new java.util.IdentityHashMap<>();
    private final Map<String, Expr> uptimes = new HashMap<>();
    private final Map<String, List<Expr>> stepCosts = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, List<Expr>> effortOfTeam = new LinkedHashMap<>();
    private final Map<String, List<Expr>> effortOfStep = new HashMap<>();
    private final Map<String, List<Expr>> peopleOfStep = new HashMap<>();
    private final Map<String, List<Expr>> loads = new HashMap<>();
    private final Map<String, List<Expr>> costs = new TreeMap<>();
    private final int headRow;
    private final PrintedRows rows;
    private ElementTable elements;
    private StateCells cells;

    /** A step and one team that works on it; null for a step without a performer. */
    private record Part(Node node, Step step, String team, int row, Slot people) {
    }

    WorkTable(StateContext context, Settings settings, TeamTable teams, int row) {
        this.context = context;
        this.page = context.tables();
        this.settings = settings;
        this.teams = teams;
        this.headRow = row;
        this.rows = new PrintedRows(page, row, MOST_ROWS, this::heads);
        context.graph().flow().teams().forEach(team -> teamOf.put(team.name(), team));
        for (Node node : context.graph().nodes()) {
            if (node.element() instanceof Step step && !step.automated()) {
                addParts(node, step);
            }
        }
        if (!parts.isEmpty()) {
            page.text(headRow, 0, context.words().text("work"), Look.SECTION);
            page.line(headRow, 0, StateColumns.ALL - 1, Look.SECTION);
            heads(headRow + 1);
        }
    }

    private void heads(int row) {
        Map<Integer, String> heads = Map.of(STEP, "work.step", TEAM, "work.team", PEOPLE, "work.people", PART, "work.part", RUN,
                "work.run", EFFORT, "work.effort", LOAD, "work.load", COST, "work.cost");
        for (int column = 0; column < StateColumns.ALL; column++) {
            String text = heads.containsKey(column)
                    ? context.words().text(heads.get(column), context.unit().symbol(context.words())) : "";
            page.text(row, column, text, column >= PEOPLE ? Look.HEAD.aligned(Look.Align.RIGHT) : Look.HEAD);
        }
    }

    private void addParts(Node node, Step step) {
        if (step.performers() == null) {
            add(node, step, null, step.people());
            return;
        }
        for (Performer performer : step.performers().all()) {
            if (performer.team() && teamOf.containsKey(performer.name())) {
                add(node, step, performer.name(), performer.people());
            }
        }
    }

    private void add(Node node, Step step, String team, double people) {
        int row = rows.next();
        page.text(row, STEP, context.title(step.label()), Look.PLAIN);
        page.text(row, TEAM, team == null ? context.words().text("work.nobody") : teamOf.get(team).title(), Look.PLAIN);
        page.line(row, 0, StateColumns.ALL - 1, Look.PLAIN);
        InputKey key = InputKey.of(step.label().name(), Attribute.PEOPLE).to(team == null ? "" : team);
        Slot cell = context.inputs().put(page, row, PEOPLE, new Input(key, step.label().origin(), people, Rule.AMOUNT, "General"));
        parts.add(new Part(node, step, team, row, cell));
    }

    /** Writes inputs that few steps have, into the table of estimates. */
    void writeFurtherInputs(EstimateTable estimates, ElementTable elements) {
        for (Node node : context.graph().nodes()) {
            if (node.element() instanceof Step step) {
                if (step.uptime() != 1) {
                    uptimes.put(step.label().name(), estimates.number(step.label(), Attribute.UPTIME, step.uptime(), StateSheet.PERCENT));
                }
                if (step.changeover() != null) {
                    changeovers.put(step, changeover(estimates, step));
                }
                for (Money money : step.cost()) {
                    Expr cost = estimates.number(step.label(), Attribute.COST, money.amount().doubleValue(), StateSheet.money(money.currency()));
                    stepCosts.computeIfAbsent(money.currency(), unknown -> new ArrayList<>())
                            .add(passes(node, elements).times(cost));
                }
            }
        }
    }

    /** Filled in when the passes are known. */
    private Expr passes(Node node, ElementTable elements) {
        return Expr.of(new Slot(context.page().name(), elements.row(node), StateColumns.PASSES,
                context.figures().element(node.element().label().name()).orElseThrow().visits()));
    }

    private Map<String, Expr> changeover(EstimateTable estimates, Step step) {
        Map<String, Expr> means = new HashMap<>();
        estimates.times(step.label(), Attribute.CHANGEOVER, step.changeover().time(), Map.of()).forEach((type, ends) -> means.put(type, ends.mean()));
        Step.Changeover changeover = step.changeover();
        if (changeover.everyUnits() != null) {
            Expr every = estimates.number(step.label(), Attribute.CHANGEOVER_UNITS, changeover.everyUnits(), "#,##0");
            means.replaceAll((type, time) -> time.over(every));
        } else if (changeover.everySeconds() != null) {
            Expr every = estimates.number(step.label(), Attribute.CHANGEOVER_EVERY, context.unit().of(changeover.everySeconds().doubleValue()),
                    context.unit().format(context.words()));
            means.replaceAll((type, time) -> time.over(every));
        } else {
            means.clear();
        }
        return means;
    }

    /** Writes effort, load and cost. */
    void writeFigures(List<TypePassage> passages, ElementTable elements, StateCells cells) {
        this.elements = elements;
        this.cells = cells;
        for (Part part : parts) {
            Expr run = runTime(part.node(), part.step(), passages);
            Slot runCell = page.formula(part.row(), RUN, run, context.time());
            Expr people = part.people().ref();
            if (part.step().performers() != null && part.step().performers().alternative()) {
                people = people.times(page.formula(part.row(), PART, partOfAlternatives(part), Look.FORMULA.format(StateSheet.PERCENT)).ref());
            }
            peopleOfStep.computeIfAbsent(part.step().label().name(), step -> new ArrayList<>()).add(people);
            Slot effort = page.formula(part.row(), EFFORT, runCell.ref().times(people), context.time());
            effortOfTeam.computeIfAbsent(part.team() == null ? "" : part.team(), team -> new ArrayList<>()).add(effort.ref());
            effortOfStep.computeIfAbsent(part.step().label().name(), step -> new ArrayList<>()).add(effort.ref());
            if (part.team() != null) {
                Slot load = page.formula(part.row(), LOAD, runsPerDay(part, runCell.ref(), passages).times(people), Look.FORMULA.format("#,##0.0"));
                loads.computeIfAbsent(part.team(), team -> new ArrayList<>()).add(load.ref());
                cost(part, effort.ref());
            }
        }
        writeStations(passages);
        teams.writeLoads(loads);
    }

    private void writeStations(List<TypePassage> passages) {
        for (Node node : context.graph().nodes()) {
            if (node.element() instanceof Step step && step.performers() == null && step.stations() != null) {
                Part part = new Part(node, step, null, -1, null);
                loads.put("/" + step.label().name(), List.of(runsPerDay(part, runTime(node, step, passages), passages)));
            }
        }
    }

    private void cost(Part part, Expr effort) {
        Team team = teamOf.get(part.team());
        if (team.costPerSecond() != null && team.currency() != null) {
            Slot cost = page.formula(part.row(), COST, effort.times(inHours()).times(teams.cost(part.team())),
                    Look.FORMULA.format(StateSheet.money(team.currency())));
            costs.computeIfAbsent(team.currency(), currency -> new ArrayList<>()).add(cost.ref());
        }
    }

    private Expr inHours() {
        double hours = context.unit().seconds() / SECONDS_OF_AN_HOUR;
        return hours == 1 ? Expr.ONE : Expr.number(1).over(Expr.number(SECONDS_OF_AN_HOUR / context.unit().seconds()));
    }

    /** Time of runs per entering unit, of any type. */
    private Expr runTime(Node node, Step step, List<TypePassage> passages) {
        List<Expr> terms = new ArrayList<>();
        for (TypePassage passage : passages) {
            terms.add(settings.typeShare(passage.type()).times(passage.passesOf(node.index()))
                    .times(cells.process(step, passage.type(), EstimateEnd.MEAN)));
        }
        return Expr.sum(terms).over(elements.batch(step));
    }

    /** Hours in which runs and changeovers of a step go on in a day. */
    private Expr runsPerDay(Part part, Expr run, List<TypePassage> passages) {
        Step step = part.step();
        List<Expr> perUnit = new ArrayList<>(List.of(run));
        List<Expr> byTheClock = new ArrayList<>();
        for (TypePassage passage : passages) {
            Expr changeover = changeovers.getOrDefault(step, Map.of()).getOrDefault(passage.type(), Expr.ZERO);
            Expr share = settings.typeShare(passage.type());
            if (step.changeover() != null && step.changeover().everyUnits() != null) {
                perUnit.add(share.times(passage.passesOf(part.node().index())).times(changeover));
            } else {
                byTheClock.add(share.times(changeover));
            }
        }
        Expr all = settings.demand().times(Expr.sum(perUnit)).plus(settings.dayLength().times(Expr.sum(byTheClock)));
        return all.times(inHours()).over(uptimes.getOrDefault(step.label().name(), Expr.ONE));
    }

    /** In proportion to the capacities; equally where one is unknown. */
    private Expr partOfAlternatives(Part part) {
        List<Performer> all = part.step().performers().all();
        Expr equally = Expr.ONE.over(Expr.number(all.size()));
        if (all.stream().anyMatch(performer -> !performer.team() || !teamOf.containsKey(performer.name()))) {
            return equally;
        }
        Expr sum = Expr.sum(all.stream().map(performer -> teams.capacity(performer.name())).toList());
        List<Expr> known = all.stream().map(performer -> teams.isCapacityKnown(performer.name())).toList();
        return Expr.either(Expr.all(known), Expr.either(sum.isMoreThan(Expr.ZERO), teams.capacity(part.team()).over(sum), equally), equally);
    }

    /** Effort of a step per entering unit. */
    Expr effort(Step step) {
        return Expr.sum(effortOfStep.getOrDefault(step.label().name(), List.of()));
    }

    /** People who work on a step at the same time; of alternative teams in the mean. */
    Expr people(Step step) {
        return Expr.sum(peopleOfStep.getOrDefault(step.label().name(), List.of()));
    }

    /** Effort of all per entering unit. */
    Expr effort() {
        return Expr.sum(effortOfTeam.values().stream().map(Expr::sum).toList());
    }

    /** People needed full time. */
    Expr fullTime() {
        List<Expr> days = new ArrayList<>();
        effortOfTeam.forEach((team, efforts) -> days.add(Expr.sum(efforts).times(inHours())
                .over(team.isEmpty() ? Expr.number(USUAL_DAY) : teams.hoursPerDay(team))));
        return settings.demand().times(Expr.sum(days));
    }

    /** Cost per entering unit by currency. */
    Map<String, Expr> costs() {
        Map<String, Expr> sums = new TreeMap<>();
        costs.forEach((currency, terms) -> sums.put(currency, Expr.sum(terms)));
        stepCosts.forEach((currency, terms) -> sums.merge(currency, Expr.sum(terms), Expr::plus));
        return sums;
    }

    /** The first row below; the table is left out where it is empty. */
    int end() {
        return rows.end();
    }
}
