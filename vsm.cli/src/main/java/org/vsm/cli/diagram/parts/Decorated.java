package org.vsm.cli.diagram.parts;

/** A part with something added to it: it says what the part says, save where more takes more room. */
public abstract class Decorated implements Part {

    private final Part part;

    protected Decorated(Part part) {
        this.part = part;
    }

    protected final Part part() {
        return part;
    }

    @Override
    public double width() {
        return part.width();
    }

    @Override
    public double above() {
        return part.above();
    }

    @Override
    public double below() {
        return part.below();
    }

    @Override
    public double inset() {
        return part.inset();
    }

    @Override
    public Move in() {
        return part.in();
    }

    @Override
    public Move out() {
        return part.out();
    }

    @Override
    public Double middleOf(String name) {
        return part.middleOf(name);
    }
}
