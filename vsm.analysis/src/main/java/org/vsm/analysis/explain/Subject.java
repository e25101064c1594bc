package org.vsm.analysis.explain;

import java.util.List;

import org.vsm.analysis.flow.Label;

/** What a term is about. */
public sealed interface Subject {

    /** A step, wait, buffer, hand-off or option. */
    record OfElement(Label label) implements Subject {
    }

    /** Units that are sent from one step back to another. */
    record OfPassage(Label from, Label to) implements Subject {
    }

    /** Units that leave the stream at a step. */
    record OfLeaving(Label from) implements Subject {
    }

    /** Work that gets from some hands to a step of others; the hands by name. */
    record OfChangeOfHands(List<String> from, Label to) implements Subject {
    }

    /** A team, by its name; null: whom nobody named. */
    record OfTeam(String name, String title, Object origin) implements Subject {
    }

    /** Another figure, by its name. */
    record OfFigure(FigureName name) implements Subject {
    }

    /** What came out as a figure in one run of a simulation; runs are numbered from 1. */
    record OfReplication(FigureName name, int number) implements Subject {
    }

    /** By how much a figure differs between two simulations, in runs that meet the same random numbers; runs are numbered from 1. */
    record OfPair(FigureName name, int number, double after, double before) implements Subject {
    }

    /** Improvements that are made, by name; {@link FigureName#NONE} stands for the changes that belong to none. */
    record OfImprovements(List<String> names) implements Subject {
    }

    /** A way through the stream, by the elements that matter on it. */
    record OfWay(List<Label> elements) implements Subject {
    }
}
