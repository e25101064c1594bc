package org.vsm.analysis.generated;

/** Mean of what was observed, and how sure it is. */
final class Sample {
    private int count;
    private double sum;
    private double squares;

    void add(double value) {
        count++;
        sum += value;
        squares += value * value;
    }

    /** The rest of the observations was 0. */
    void fill(int observations) {
        count = observations;
    }

    int count() {
        return count;
    }

    double mean() {
        return sum / count;
    }

    double standardError() {
        double variance = Math.max(0, squares / count - mean() * mean());
        return Math.sqrt(variance / count);
    }
}
