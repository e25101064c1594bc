package org.vsm.analysis.chain;

import java.util.Arrays;

/** A growing row of numbers. */
final class Numbers {
    private int[] whole = new int[4];
    private double[] real = new double[4];
    private int size;

    void add(int number) {
        add(number, 0);
    }

    void add(int number, double value) {
        if (size == whole.length) {
            whole = Arrays.copyOf(whole, 2 * size);
            real = Arrays.copyOf(real, 2 * size);
        }
        whole[size] = number;
        real[size++] = value;
    }

    int size() {
        return size;
    }

    int get(int position) {
        return whole[position];
    }

    double value(int position) {
        return real[position];
    }

    void addTo(int position, double value) {
        real[position] += value;
    }

    /** Takes one out; the last one moves to its place. */
    void removeAt(int position) {
        size--;
        whole[position] = whole[size];
        real[position] = real[size];
    }

    int[] numbers() {
        return Arrays.copyOf(whole, size);
    }

    double[] values() {
        return Arrays.copyOf(real, size);
    }
}
