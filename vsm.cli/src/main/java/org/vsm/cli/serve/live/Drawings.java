package org.vsm.cli.serve.live;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Makes what draws texts: several at a time, each by one only. */
public final class Drawings {

    private final Reading reading;
    private final Executor desk;

    public Drawings(Reading reading, Executor desk) {
        this.reading = reading;
        this.desk = desk;
    }

    Drawing of(ModelFile file, Supplier<LiveText.Version> text, List<Watcher> watchers) {
        return new Drawing(new Painter(reading, file.path()), text, watchers, new InTurn(desk));
    }
}
