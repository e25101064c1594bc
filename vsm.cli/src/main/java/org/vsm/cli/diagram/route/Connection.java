package org.vsm.cli.diagram.route;

/** An arrow to route. From a box to itself it needs two sides, or two places on one. */
public record Connection(End from, End to) {

    public Connection {
        if (from.box() == to.box() && !(from.isFixed() && to.isFixed())) {
            throw new IllegalArgumentException("an arrow from box " + from.box() + " to itself needs its sides");
        }
    }
}
