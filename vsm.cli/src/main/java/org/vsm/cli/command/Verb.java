package org.vsm.cli.command;

import java.util.concurrent.Callable;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Severity;
import org.vsm.cli.text.DiagnosticsText;
import picocli.CommandLine.Mixin;

/** One thing that {@code vsm} does. Its options are annotated fields; its words stand in the help bundles. */
abstract class Verb implements Callable<Integer> {

    /** The surroundings, in the language that was asked for. */
    protected final Io io;

    @Mixin
    private CommonOptions common;

    Verb(Io io) {
        this.io = io;
    }

    @Override
    public final Integer call() {
        return run().code();
    }

    /** @throws CommandFailure where it cannot go on */
    protected abstract ExitCode run();

    /**
     * Reads a model that a result shall be made of. Warnings are counted on standard error, not shown.
     *
     * @param file as typed
     * @throws CommandFailure where it cannot be read, or has errors: these are printed
     */
    protected final LoadedModel soundModel(String file) {
        LoadedModel model = new ModelReader(io).read(file);
        if (model.hasErrors()) {
            new DiagnosticsText(io.err(), io.colourErr(), io.labels()).printErrors(model);
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("model.errors", model.source().name()));
        }
        long warnings = model.diagnostics().stream().filter(diagnostic -> diagnostic.severity() == Severity.WARNING).count();
        if (warnings > 0) {
            io.err().println(io.labels().text("model.warnings", model.source().name(), warnings));
        }
        return model;
    }
}
