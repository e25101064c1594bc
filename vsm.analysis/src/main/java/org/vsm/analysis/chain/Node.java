package org.vsm.analysis.chain;

import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Stage;

/**
 * A place that units pass: an element, or the start or end of parallel branches.
 *
 * @param index   position in the text, way backs directly after their step
 * @param kind    what it is
 * @param element null for the end of parallel branches
 * @param next    index of the node after it, where nothing else is said
 * @param ways    of a choice: the first node of each option; of a step: that of each rework (its way back, else its
 *                target), then the target of each skip; empty else
 * @param firstLine of a step with reworks: the number of the first one
 * @param where   what it stands in
 */
public record Node(int index, Kind kind, Element element, int next, int[] ways, int firstLine, Where where) {

    /** Numbers are unique in a graph; a hash of the element would walk through all that is in it. */
    @Override
    public int hashCode() {
        return index;
    }

    /** What a node is. */
    public enum Kind {
        STEP, BUFFER, WAIT, HANDOFF, DELIVERY, CHOICE,
        /** Start of parallel branches. */
        FORK,
        /** End of parallel branches. */
        JOIN;

        /** Whether units spend time here. */
        public boolean takesTime() {
            return this == STEP || isWaiting();
        }

        /** Whether units only wait here. */
        public boolean isWaiting() {
            return this == BUFFER || this == WAIT || this == HANDOFF;
        }
    }

    /**
     * What a node stands in.
     *
     * @param sequence number of the sequence: the state's, an option's, a branch's or a way back's; stages make none
     * @param stages   innermost first; null outside of stages
     * @param branch   the innermost branch of a parallel block; null outside
     * @param wayBack  on the way back of a rework
     */
    public record Where(int sequence, Stages stages, Branch branch, boolean wayBack) {

        Where inStage(Stage stage) {
            return new Where(sequence, new Stages(stage, stages), branch, wayBack);
        }

        Where inSequence(int number) {
            return new Where(number, stages, branch, wayBack);
        }

        Where inBranch(Branch inner, int number) {
            return new Where(number, stages, inner, wayBack);
        }

        Where onWayBack(int number) {
            return new Where(number, stages, branch, true);
        }
    }

    /** A stage and those around it. */
    public record Stages(Stage stage, Stages outer) {
    }

    /** A branch of a parallel block, by the block's number and the branch's position in it. */
    public record Branch(int block, int position) {
    }
}
