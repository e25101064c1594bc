package org.vsm.cli.serve.live;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.vsm.analysis.NoFiguresException;
import org.vsm.cli.findings.FigureFindings;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.LoadedModel;

/** Reads a text and draws what is wanted of it. Used by one thread at a time. */
final class Painter {

    private final Reading reading;
    private final Path file;
    private LiveText.Version text;
    private LoadedModel model;
    private LoadedModel lastSound;
    private volatile Set<Path> files = Set.of();
    private long round = -1;

    Painter(Reading reading, Path file) {
        this.reading = reading;
        this.file = file;
    }

    /** Reads a text, once in each round. */
    void read(long newRound, LiveText.Version newText) {
        if (newRound != round) {
            round = newRound;
            text = newText;
            model = read(reading.language());
            files = model.files();
            if (!model.hasErrors()) {
                lastSound = model;
            }
        }
    }

    /** The files that were read last, imports as well. */
    Set<Path> files() {
        return files;
    }

    private LoadedModel read(Locale language) {
        return reading.read(file, text.text(), language);
    }

    /** @param before what was drawn last; null where nothing was */
    Frame draw(Wanted wanted, Frame before) {
        byte[] last = before == null ? null : before.picture();
        if (model.hasErrors()) {
            byte[] picture = last == null && lastSound != null ? pictureOrNull(wanted) : last;
            return new Frame(wanted, picture, trouble(wanted.language()));
        }
        try {
            return new Frame(wanted, Picture.packed(model, wanted, text.revision()), null);
        } catch (NoFiguresException none) {
            return new Frame(wanted, last, trouble(wanted.language(), none));
        } catch (NotThereException none) {
            return new Frame(wanted, last, trouble(none.getMessage(), 0));
        } catch (RuntimeException | StackOverflowError fault) {
            // whoever watches must not wait for a picture that never comes, and the next one may be well again
            return new Frame(wanted, last, trouble(reading.io(wanted.language()).labels().text("fault", fault.toString()), 0));
        }
    }

    private byte[] pictureOrNull(Wanted wanted) {
        try {
            return Picture.packed(lastSound, wanted, text.revision());
        } catch (NoFiguresException | NotThereException none) {
            return null;
        }
    }

    /** The first mistake in words. */
    private String trouble(Locale language) {
        LoadedModel read = language.equals(reading.language()) ? model : read(language);
        Diagnostic first = read.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
        return trouble(first);
    }

    /** Why there are no figures, in words. */
    private String trouble(Locale language, NoFiguresException none) {
        return FigureFindings.of(model, reading.io(language)).stream().filter(Diagnostic::isError).findFirst().map(Painter::trouble)
                .orElseGet(() -> trouble(reading.io(language).labels().text("serve.nofigures", none.finding().code()), 0));
    }

    private static String trouble(Diagnostic first) {
        return trouble(first.hint() == null ? first.message() : first.message() + ". " + first.hint(), first.place().line());
    }

    private static String trouble(String message, int line) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "trouble");
        json.addProperty("message", message);
        json.addProperty("line", line);
        return json.toString();
    }
}
