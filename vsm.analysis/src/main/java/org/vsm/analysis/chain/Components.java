package org.vsm.analysis.chain;

import java.util.Arrays;

/**
 * Strongly connected components of a graph (Tarjan), without calls that go deeper with the graph. Components are
 * numbered so that every way leads to the same or to a lower number.
 */
final class Components {
    private final int[] rowStart;
    private final int[] to;
    private final int[] component;
    private final int[] low;
    private final int[] position;
    private final int[] next;
    private final int[] stack;
    private final int[] calls;
    private int stackSize;
    private int callDepth;
    private int visited;
    private int count;

    /** Negative targets are no nodes and are passed over. */
    Components(int[] rowStart, int[] to) {
        int size = rowStart.length - 1;
        this.rowStart = rowStart;
        this.to = to;
        component = new int[size];
        low = new int[size];
        position = new int[size];
        next = new int[size];
        stack = new int[size];
        calls = new int[size];
        Arrays.fill(component, -1);
        Arrays.fill(position, -1);
        for (int node = 0; node < size; node++) {
            if (position[node] < 0) {
                explore(node);
            }
        }
    }

    int count() {
        return count;
    }

    int of(int node) {
        return component[node];
    }

    /** The nodes of each component, ascending. */
    int[][] members() {
        int[] sizes = new int[count];
        for (int number : component) {
            sizes[number]++;
        }
        int[][] members = new int[count][];
        for (int i = 0; i < count; i++) {
            members[i] = new int[sizes[i]];
        }
        Arrays.fill(sizes, 0);
        for (int node = 0; node < component.length; node++) {
            int number = component[node];
            members[number][sizes[number]++] = node;
        }
        return members;
    }

    private void explore(int root) {
        enter(root);
        while (callDepth > 0) {
            int node = calls[callDepth - 1];
            if (next[node] < rowStart[node + 1]) {
                int target = to[next[node]++];
                if (target >= 0) {
                    follow(node, target);
                }
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        position[node] = visited++;
        low[node] = position[node];
        next[node] = rowStart[node];
        stack[stackSize++] = node;
        calls[callDepth++] = node;
    }

    private void follow(int node, int target) {
        if (position[target] < 0) {
            enter(target);
        } else if (component[target] < 0) {
            low[node] = Math.min(low[node], position[target]);
        }
    }

    private void leave(int node) {
        callDepth--;
        if (callDepth > 0) {
            int caller = calls[callDepth - 1];
            low[caller] = Math.min(low[caller], low[node]);
        }
        if (low[node] == position[node]) {
            int member;
            do {
                member = stack[--stackSize];
                component[member] = count;
            } while (member != node);
            count++;
        }
    }
}
