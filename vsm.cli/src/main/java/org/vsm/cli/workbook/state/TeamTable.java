package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Team;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Highlights;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;

/** Teams and steps with stations of their own: what they can do in a day, what a day brings, and what an hour costs. */
final class TeamTable {
    private static final int NAME = StateColumns.ELEMENT;
    private static final int PEOPLE = StateColumns.WAIT;
    private static final int AVAILABLE = StateColumns.PROCESS;
    private static final int HOURS = StateColumns.LEAD;
    private static final int DAYS = StateColumns.ACCURATE;
    private static final int COST = StateColumns.VALUE_PART;
    private static final int CAPACITY = StateColumns.COUNT;
    private static final int LOAD = StateColumns.BATCH;
    private static final int UTILISATION = StateColumns.PASSES;
    private static final int STRAIN = StateColumns.LEAD_PASSES;
    private static final double HIGH = 0.85;
    private static final String HOURS_FORMAT = "#,##0.0";
    private static final double SECONDS_OF_AN_HOUR = 3600;

    private final StateContext context;
    private final Settings settings;
    private final Page page;
    private final int headRow;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Slot> utilisations = new LinkedHashMap<>();

    /** The cells of a team. */
    private record Row(int row, boolean known, Expr hours, Expr cost, Slot capacity) {
    }

    TeamTable(StateContext context, Settings settings, int row) {
        this.context = context;
        this.settings = settings;
        this.page = context.tables();
        this.headRow = row;
        if (!context.figures().resources().isEmpty()) {
            heads();
            int next = row + 2;
            Map<String, Team> teams = new HashMap<>();
            context.graph().flow().teams().forEach(team -> teams.put(team.name(), team));
            for (ResourceFigures resource : context.figures().resources()) {
                if (resource.kind() == ResourceFigures.Kind.TEAM) {
                    team(next, teams.get(resource.name()), resource);
                } else {
                    stations(next, resource);
                }
                next++;
            }
        }
    }

    private void heads() {
        page.text(headRow, 0, context.words().text("teams"), Look.SECTION);
        page.line(headRow, 0, StateColumns.ALL - 1, Look.SECTION);
        Map<Integer, String> heads = new HashMap<>();
        heads.put(NAME, "teams.name");
        heads.put(PEOPLE, "teams.people");
        heads.put(AVAILABLE, "teams.available");
        heads.put(HOURS, "teams.hours");
        heads.put(DAYS, "teams.days");
        heads.put(COST, "teams.cost");
        heads.put(CAPACITY, "teams.capacity");
        heads.put(LOAD, "teams.load");
        heads.put(UTILISATION, "teams.utilisation");
        for (int column = 0; column < StateColumns.ALL; column++) {
            String text = heads.containsKey(column) ? context.words().text(heads.get(column)) : "";
            page.text(headRow + 1, column, text, column >= PEOPLE ? Look.HEAD.aligned(Look.Align.RIGHT) : Look.HEAD);
        }
    }

    private void team(int row, Team team, ResourceFigures figures) {
        label(row, team.title());
        String name = team.name();
        Slot people = context.inputs().put(page, row, PEOPLE, of(team, Attribute.TEAM_PEOPLE, team.people(), Rule.AMOUNT, StateContext.plainNumber(team.people())));
        Slot available = context.inputs().put(page, row, AVAILABLE, of(team, Attribute.AVAILABLE, team.available(), Rule.SHARE, StateSheet.PERCENT));
        Slot hours = context.inputs().put(page, row, HOURS, of(team, Attribute.HOURS, team.hoursPerDay(), Rule.HOURS, StateContext.plainNumber(team.hoursPerDay())));
        Slot days = context.inputs().put(page, row, DAYS, of(team, Attribute.DAYS, team.daysPerWeek(), Rule.DAYS, StateContext.plainNumber(team.daysPerWeek())));
        Slot cost = null;
        if (team.costPerSecond() != null) {
            cost = context.inputs().put(page, row, COST, of(team, Attribute.TEAM_COST, team.costPerSecond() * SECONDS_OF_AN_HOUR, Rule.AMOUNT,
                    StateSheet.money(team.currency())));
        }
        Expr capacity = people.ref().times(available.ref()).times(hours.ref()).times(days.ref()).over(settings.daysPerWeek());
        Slot capacityCell = page.figureIf(Expr.call("ISNUMBER", team.people() == null ? 0 : 1, people.ref()), row, CAPACITY, capacity,
                hours(figures.capacityPerDay()), Look.FORMULA.format(HOURS_FORMAT));
        rows.put(name, new Row(row, team.people() != null, hours.ref(), cost == null ? Expr.ZERO : cost.ref(), capacityCell));
    }

    private static Input of(Team team, Attribute attribute, Double value, Rule rule, String format) {
        return new Input(InputKey.of(team.name(), attribute), team.origin(), value, rule, format);
    }

    private void stations(int row, ResourceFigures figures) {
        label(row, figures.title());
        Step step = (Step) context.graph().nodes().stream().filter(node -> node.element() instanceof Step each
                && each.label().name().equals(figures.name())).findFirst().orElseThrow().element();
        Slot stations = context.inputs().put(page, row, PEOPLE, new Input(InputKey.of(figures.name(), Attribute.STATIONS), step.label().origin(),
                step.stations().doubleValue(), Rule.AT_LEAST_ONE, "0"));
        Slot capacity = page.figure(row, CAPACITY, stations.ref().times(settings.hoursPerDay()), hours(figures.capacityPerDay()),
                Look.FORMULA.format(HOURS_FORMAT));
        rows.put("/" + figures.name(), new Row(row, true, Expr.ZERO, Expr.ZERO, capacity));
    }

    private void label(int row, String title) {
        page.text(row, NAME, title, Look.PLAIN.inBold());
        page.line(row, 0, STRAIN - 1, Look.PLAIN);
        page.line(row, STRAIN + 1, StateColumns.ALL - 1, Look.PLAIN);
    }

    private static Double hours(Double seconds) {
        return seconds == null ? null : Double.valueOf(seconds / SECONDS_OF_AN_HOUR);
    }

    /** A team's people's hours per day. */
    Expr hoursPerDay(String team) {
        return rows.get(team).hours();
    }

    /** What an hour of one person of a team costs. */
    Expr cost(String team) {
        return rows.get(team).cost();
    }

    /** Whether it is known what a team can do. */
    Expr isCapacityKnown(String team) {
        return Expr.call("ISNUMBER", rows.get(team).known() ? 1 : 0, rows.get(team).capacity().ref());
    }

    /** Hours that a team can do in a day. */
    Expr capacity(String team) {
        return rows.get(team).capacity().ref();
    }

    /**
     * Fills in what a day brings.
     *
     * @param hours by team; of a step with stations by its name after a slash
     */
    void writeLoads(Map<String, List<Expr>> hours) {
        Expr known = settings.isDemandKnown();
        for (ResourceFigures resource : context.figures().resources()) {
            String key = resource.kind() == ResourceFigures.Kind.TEAM ? resource.name() : "/" + resource.name();
            Row row = rows.get(key);
            Expr load = Expr.sum(hours.getOrDefault(key, new ArrayList<>()));
            Slot loadCell = page.figureIf(known, row.row(), LOAD, load, hours(resource.loadPerDay()), Look.FORMULA.format(HOURS_FORMAT));
            Expr computable = Expr.call("N", resource.utilisation() == null ? 0 : 1, row.capacity().ref()).isMoreThan(Expr.ZERO);
            Expr both = Expr.call("AND", resource.utilisation() == null ? 0 : 1, known, computable);
            Slot utilisation = page.figureIf(both, row.row(), UTILISATION, loadCell.ref().over(row.capacity().ref()),
                    resource.utilisation(), Look.FORMULA.format(StateSheet.PERCENT));
            utilisations.put(key, utilisation);
            writeStrain(row.row(), utilisation, resource.utilisation());
        }
    }

    /** Marks who cannot keep up, and whose queues grow. */
    void highlight() {
        if (!rows.isEmpty()) {
            Highlights highlights = new Highlights(page);
            String cell = CellReference.convertNumToColString(UTILISATION) + (headRow + 3);
            highlights.bad(headRow + 2, end() - 2, UTILISATION, "AND(ISNUMBER(" + cell + ")," + cell + ">1)");
            highlights.care(headRow + 2, end() - 2, UTILISATION, "AND(ISNUMBER(" + cell + ")," + cell + ">=" + HIGH + ")");
        }
    }

    /** Says in words what the utilisation means. */
    private void writeStrain(int row, Slot utilisation, Double now) {
        Expr ratio = Expr.call("N", utilisation.value(), utilisation.ref());
        Expr words = Expr.either(ratio.isMoreThan(Expr.ONE), Expr.text(context.words().text("teams.overloaded")),
                Expr.either(ratio.isAtLeast(Expr.number(HIGH)), Expr.text(context.words().text("teams.tight")), Expr.text("")));
        String current = now == null || now < HIGH ? "" : context.words().text(now > 1 ? "teams.overloaded" : "teams.tight");
        page.wordFormula(row, STRAIN, words, current, Look.FORMULA.indented(1));
    }

    /** The cells of utilisation, in the order of the table. */
    List<Slot> utilisations() {
        return List.copyOf(utilisations.values());
    }

    /** What these names are. */
    List<String> titles() {
        return context.figures().resources().stream().map(ResourceFigures::title).toList();
    }

    /** The names of what is utilised. */
    List<Slot> names() {
        return rows.values().stream().map(row -> new Slot(page.name(), row.row(), NAME, 0)).toList();
    }

    /** The first row below; the table is left out where it is empty. */
    int end() {
        return rows.isEmpty() ? headRow : headRow + 3 + rows.size();
    }
}
