package org.vsm.cli.serve.live;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps what is drawn of a text up to date. Whatever is wanted is drawn once for all who want it, and always of the newest
 * text: what changes while a picture is being drawn is drawn after it, in one go.
 */
final class Drawing {

    /** @param round in which it was drawn */
    private record Drawn(long round, Frame frame) {
    }

    private final Painter painter;
    private final Supplier<LiveText.Version> text;
    private final List<Watcher> watchers;
    private final Executor pencil;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicLong rounds = new AtomicLong();
    private final Map<Wanted, Drawn> drawn = new ConcurrentHashMap<>();

    Drawing(Painter painter, Supplier<LiveText.Version> text, List<Watcher> watchers, Executor pencil) {
        this.painter = painter;
        this.text = text;
        this.watchers = watchers;
        this.pencil = pencil;
    }

    /** All is drawn anew. */
    void refresh() {
        rounds.incrementAndGet();
        ask();
    }

    /** Somebody gets what he wants, at once where it is there. */
    void show(Watcher watcher) {
        Drawn there = drawn.get(watcher.wanted());
        if (there != null) {
            watcher.drawn(there.frame());
        }
        if (there == null || there.round() < rounds.get()) {
            ask();
        }
    }

    /** The files that were read last. */
    Set<Path> read() {
        return painter.files();
    }

    private void ask() {
        if (asked.compareAndSet(false, true)) {
            try {
                pencil.execute(this::draw);
            } catch (RejectedExecutionException closing) {
                // nobody looks any more
            }
        }
    }

    private void draw() {
        asked.set(false);
        long round = rounds.get();
        painter.read(round, text.get());
        List<Wanted> wanted = watchers.stream().map(Watcher::wanted).distinct().sorted(Comparator.comparingLong(this::roundOf)).toList();
        drawn.keySet().retainAll(wanted);
        for (Wanted each : wanted) {
            if (rounds.get() != round) {
                // there is a newer text; what has waited longest comes first then
                ask();
                return;
            }
            if (roundOf(each) < round) {
                deliver(each, round);
            }
        }
    }

    private void deliver(Wanted wanted, long round) {
        Drawn before = drawn.get(wanted);
        Frame frame = painter.draw(wanted, before == null ? null : before.frame());
        drawn.put(wanted, new Drawn(round, frame));
        watchers.stream().filter(each -> each.wanted().equals(wanted)).forEach(each -> each.drawn(frame));
    }

    private long roundOf(Wanted wanted) {
        Drawn there = drawn.get(wanted);
        return there == null ? -1 : there.round();
    }
}
