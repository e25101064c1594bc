package org.vsm.cli.workbook.routing;

import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.cli.workbook.formula.Expr;

/** The cells of a state's sheet that the flow depends on. Times are in the sheet's unit. */
public interface Inputs {

    /** Share of a step's units that goes back on a line. */
    Expr share(Step.Rework line);

    /** Share of a step's units that skips ahead. */
    Expr share(Step.Skip line);

    /** Share of a step's units that leaves. */
    Expr share(Step.Leave line);

    /**
     * Share of a choice's units that takes an option, for types of work that none of its options is headed by.
     *
     * @param option position; the number of options stands for what passes by
     */
    Expr share(Choice choice, int option);

    /** Share of all units that is of a type. */
    Expr typeShare(String type);

    /** %C&amp;A of a step for a type; 1 where nobody knows. */
    Expr completeAccurate(Step step, String type);

    /** Whether somebody knows %C&amp;A of a step for a type. */
    Expr isRated(Step step, String type);

    /** Wait per pass. */
    Expr wait(Element element, String type, EstimateEnd end);

    /** Wait per pass of a counted buffer that so many units pass; any other wait as it is. */
    Expr waitAt(Element element, String type, Expr visits);

    /** Process time per pass. */
    Expr process(Element element, String type, EstimateEnd end);

    /** Value-adding time per pass. */
    Expr valueAdded(Step step, String type);
}
