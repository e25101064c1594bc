package org.vsm.cli.serve.live;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.vsm.cli.Io;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.warmup.Exercise;
import org.vsm.cli.warmup.PracticeText;

/** A text is read and drawn as for a page; nobody gets the picture. */
public final class DrawingExercise implements Exercise {

    private static final double WIDTH = 1_500;

    private final Reading reading;
    private final Path file;

    /** @param folder that is served; nothing of it is read or written */
    public DrawingExercise(ServedFolder folder, Io io) {
        this.reading = new Reading(io, folder);
        this.file = folder.path().resolve("practice.vsm");
    }

    @Override
    public void repeat(PracticeText text, BooleanSupplier again) {
        Painter painter = new Painter(reading, file);
        Wanted wanted = new Wanted(null, Wanted.Kind.MAP, null, null, reading.language(), Theme.LIGHT, WIDTH);
        for (int round = 1; again.getAsBoolean(); round++) {
            painter.read(round, new LiveText.Version(round, text.of(round)));
            painter.draw(wanted, null);
        }
    }
}
