package org.vsm.analysis.plan;

import java.time.LocalDate;
import java.util.List;

import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.ProblemMark;

/**
 * The improvement register of a stream on a day.
 *
 * @param on        the day
 * @param entries   in the order of the text
 * @param attention what somebody should look at
 * @param problems  those of today's state that no improvement tackles
 * @param health    of the register itself
 */
public record Plan(LocalDate on, List<Assessment> entries, Attention attention, List<UntackledProblem> problems, Health health) {

    /**
     * What was left lying; improvements in the order of the text.
     *
     * @param overdue     open after their day, the longest first
     * @param withoutOwner open, and nobody is in charge
     * @param withoutDue  open, and nobody said until when
     * @param unverified  done, but nobody looked whether it helped
     */
    public record Attention(List<Improvement> overdue, List<Improvement> withoutOwner, List<Improvement> withoutDue,
            List<Improvement> unverified) {
    }

    /** A problem and the element at which it is seen. */
    public record UntackledProblem(Label element, ProblemMark problem) {
    }

    /**
     * How well the register is kept. Days are calendar days.
     *
     * @param meanAge            of open improvements since their first decision; null where none has a day
     * @param oldest             the largest of these ages; null as above
     * @param proposalToVerified mean of the verified ones; null where there is none with both days
     * @param judged             improvements whose expected effects were measured
     * @param hits               those of them whose measured effects meet all that was expected
     */
    public record Health(Double meanAge, Double oldest, Double proposalToVerified, int judged, int hits) {

        /** Share of the judged improvements that brought what was expected; null where none was judged. */
        public Double hitRate() {
            return judged == 0 ? null : Double.valueOf((double) hits / judged);
        }
    }
}
