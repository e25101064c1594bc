package org.vsm.analysis.figures;

import java.util.List;
import org.vsm.analysis.flow.Label;

/**
 * The figures of a step, wait, buffer or hand-off. Under several types of work times are means over the passes.
 *
 * @param label            name, title, kind and origin
 * @param stages           names of the stages that it stands in, outermost first
 * @param teams            names of the teams that perform the step; for a hand-off the receiving one
 * @param processTime      seconds per pass; null where nobody knows and for what is no step
 * @param waitTime         seconds per pass; null where nobody knows
 * @param leadTime         seconds per pass: waitTime + processTime; null where nothing of it is known
 * @param visits           expected passes per entering unit
 * @param leadTimeVisits   passes per delivered unit that count in the lead time: 0 beside the critical path and after
 *                         delivery; leadTimeVisits x leadTime adds up to the lead time
 * @param completeAccurate 0 to 1; null where nobody knows
 * @param value            {@code value-adding}, {@code necessary}, {@code non-value-adding} or null
 * @param valueAddedTime   value-adding seconds per delivered unit, adding up to the state's; null for what is no step
 * @param effort           seconds of people's work per entering unit, adding up to the state's
 * @param critical         false beside the critical path of a parallel block (for the most frequent type of work)
 * @param onMainRoute      on the most probable way, before delivery
 * @param afterDelivery    the customer does not wait for it
 * @param leadTimeShare    leadTimeVisits x leadTime / the state's lead time, adding up to 1
 */
public record ElementFigures(Label label, List<String> stages, List<String> teams, Double processTime, Double waitTime,
        Double leadTime, double visits, double leadTimeVisits, Double completeAccurate, String value,
        Double valueAddedTime, double effort, boolean critical, boolean onMainRoute, boolean afterDelivery, double leadTimeShare) {

    /** The name, unique in the state. */
    public String name() {
        return label.name();
    }
}
