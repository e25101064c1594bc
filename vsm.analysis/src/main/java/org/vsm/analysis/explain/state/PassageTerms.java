package org.vsm.analysis.explain.state;

import org.vsm.analysis.explain.Catalogue;
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
        catalogue.add(solutions.name("leadTime"), times::leadTime);
        catalogue.add(solutions.name("processTime"), times::processTime);
        catalogue.add(solutions.name("waitTime"), times::waitTime);
        catalogue.add(solutions.name("flowEfficiency"), derived::flowEfficiency);
        catalogue.add(solutions.name("valueAddedTime"), times::valueAddedTime);
        catalogue.add(solutions.name("valueAddedRatio"), derived::valueAddedRatio);
        catalogue.add(solutions.name("leadTimeRange.low"), times::lowEnd);
        catalogue.add(solutions.name("leadTimeRange.high"), times::highEnd);
        catalogue.add(solutions.name("delivered"), derived::delivered);
    }

    private void mainRoute() {
        MainRouteTerms route = new MainRouteTerms(solutions, passage.mainRoute());
        catalogue.add(solutions.name("mainRoute.leadTime"), route::leadTime);
        catalogue.add(solutions.name("mainRoute.processTime"), route::processTime);
        catalogue.add(solutions.name("mainRoute.waitTime"), route::waitTime);
        catalogue.add(solutions.name("mainRoute.flowEfficiency"), route::flowEfficiency);
        catalogue.add(solutions.name("mainRoute.handoffs"), route::handoffs);
    }

    private void quality() {
        QualityTerms quality = new QualityTerms(solutions, passage);
        DerivedFigures derived = new DerivedFigures(solutions, passage);
        catalogue.add(solutions.name("leavers"), quality::leavers);
        catalogue.add(solutions.name("rolledCompleteAccurate"), quality::rolledCompleteAccurate);
        catalogue.add(solutions.name("firstTimeThrough"), quality::firstTimeThrough);
        catalogue.add(solutions.name("rework"), quality::returns);
        catalogue.alsoAs(solutions.name("rework.returns").path(), solutions.name("rework"));
        catalogue.add(solutions.name("rework.leadTime"), derived::reworkLeadTime);
        catalogue.add(solutions.name("rework.share"), derived::reworkShare);
    }

    private void counts() {
        DerivedFigures derived = new DerivedFigures(solutions, passage);
        catalogue.add(solutions.name("handoffs"), new HandoffTerms(solutions, passage)::handoffs);
        catalogue.add(solutions.name("steps"), derived::steps);
        catalogue.alsoAs(solutions.name("steps.total").path(), solutions.name("steps"));
        catalogue.add(solutions.name("steps.known"), derived::knownSteps);
        catalogue.add(solutions.name("demandPerDay"), new DemandTerms(solutions, passage)::perDay);
        catalogue.add(solutions.name("taktTime"), derived::taktTime);
        catalogue.add(solutions.name("wip"), derived::wip);
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
