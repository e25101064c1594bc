package org.vsm.analysis.explain.state;

import java.util.function.Supplier;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.figures.PassageFigures;

/** The figures of the way through the stream: of all units, or of those of one type of work. */
final class PassageTerms {

    private final Solutions solutions;
    private final PassageFigures passage;
    private final Catalogue catalogue;

    PassageTerms(Solutions solutions, PassageFigures passage, Catalogue catalogue) {
        this.solutions = solutions;
        this.passage = passage;
        this.catalogue = catalogue;
    }

    void add() {
        times();
        mainRoute();
        quality();
        counts();
    }

    private void times() {
        TimeSums times = new TimeSums(solutions, passage);
        DerivedFigures derived = new DerivedFigures(solutions, passage);
        add("leadTime", times::leadTime);
        add("processTime", times::processTime);
        add("waitTime", times::waitTime);
        add("flowEfficiency", derived::flowEfficiency);
        add("valueAddedTime", times::valueAddedTime);
        add("valueAddedRatio", derived::valueAddedRatio);
        add("leadTimeRange.low", times::lowEnd);
        add("leadTimeRange.high", times::highEnd);
        add("delivered", derived::delivered);
    }

    private void mainRoute() {
        MainRouteTerms route = new MainRouteTerms(solutions, passage.mainRoute());
        add("mainRoute.leadTime", route::leadTime);
        add("mainRoute.processTime", route::processTime);
        add("mainRoute.waitTime", route::waitTime);
        add("mainRoute.flowEfficiency", route::flowEfficiency);
        add("mainRoute.handoffs", route::handoffs);
    }

    private void quality() {
        QualityTerms quality = new QualityTerms(solutions, passage);
        DerivedFigures derived = new DerivedFigures(solutions, passage);
        add("leavers", quality::leavers);
        add("rolledCompleteAccurate", quality::rolledCompleteAccurate);
        add("firstTimeThrough", quality::firstTimeThrough);
        add("rework", quality::returns);
        alsoAs("rework.returns", "rework");
        add("rework.leadTime", derived::reworkLeadTime);
        add("rework.share", derived::reworkShare);
    }

    private void counts() {
        DerivedFigures derived = new DerivedFigures(solutions, passage);
        add("handoffs", new HandoffTerms(solutions, passage)::handoffs);
        add("steps", derived::steps);
        alsoAs("steps.total", "steps");
        add("steps.known", derived::knownSteps);
        add("demandPerDay", new DemandTerms(solutions, passage)::perDay);
        add("taktTime", derived::taktTime);
        add("wip", derived::wip);
    }

    private void add(String figure, Supplier<Explanation> how) {
        catalogue.add(solutions.name(figure), how);
    }

    private void alsoAs(String path, String figure) {
        catalogue.alsoAs(solutions.name(path).path(), solutions.name(figure));
    }

    /** The routes: a list of its own. */
    void addRoutes() {
        RouteTerms routes = new RouteTerms(solutions);
        for (int i = 1; i <= passage.routes().size(); i++) {
            int number = i;
            catalogue.add(solutions.name("routes.share", Integer.toString(number)), () -> routes.share(number));
            catalogue.add(solutions.name("routes.leadTime", Integer.toString(number)), () -> routes.leadTime(number));
        }
    }
}
