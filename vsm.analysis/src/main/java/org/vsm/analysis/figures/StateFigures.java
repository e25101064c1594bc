package org.vsm.analysis.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vsm.analysis.flow.Flow;

/**
 * Everything that is computed for one state. Durations are seconds of working time, ratios 0 to 1, what nobody knows is
 * null.
 *
 * @param flow          what the figures were computed from: name, title, kind, calendar and elements of the state
 * @param passage       the figures of the way through the stream, over all types of work
 * @param types         the same per type, in the order of the text; empty in a stream that declares none
 * @param effort        work per entering unit
 * @param cost          money per entering unit and currency, currencies sorted; empty where nothing has a price
 * @param resources     teams, then steps with stations of their own, in the order of the text
 * @param waitingFor    the waiting of the lead time, longest first
 * @param waste         by kind of waste, in the order of lean's eight kinds; problems without a kind come last
 * @param byActivity    shares by activity of the service value chain
 * @param byPractice    shares by practice
 * @param byStage       shares by stage; a stage holds its inner stages
 * @param byTeam        shares by team; a step of several is divided equally among them
 * @param bottlenecks   three questions, three answers
 * @param opportunities the ten changes that would shorten the lead time most, best first
 * @param serviceLevels the promises; judged by the simulation
 * @param elements      steps, waits, buffers and hand-offs in the order of the text, those on ways back included
 */
public record StateFigures(Flow flow, PassageFigures passage, List<TypeFigures> types, Effort effort,
        Map<String, Double> cost, List<ResourceFigures> resources, List<Waiting> waitingFor, List<Waste> waste,
        List<GroupShare> byActivity, List<GroupShare> byPractice, List<GroupShare> byStage, List<GroupShare> byTeam,
        Bottlenecks bottlenecks, List<Opportunity> opportunities, List<PromiseFigures> serviceLevels,
        List<ElementFigures> elements) {

    /** The figures of an element by its name. */
    public Optional<ElementFigures> element(String name) {
        return elements.stream().filter(element -> element.name().equals(name)).findFirst();
    }

    /** The highest utilisation of a resource; null where none is known. */
    public Double highestUtilisation() {
        return resources.stream().map(ResourceFigures::utilisation).filter(java.util.Objects::nonNull)
                .max(Double::compare).orElse(null);
    }
}
