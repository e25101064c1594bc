package org.vsm.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.intake.BookReader;
import org.vsm.cli.intake.Intake;
import org.vsm.cli.intake.IntakeText;
import org.vsm.cli.intake.ReturnedBook;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.output.OutputFile;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm import}: the way back from a workbook into the text. */
final class ImportVerb extends Verb {

    private final PositionalParamSpec book = argument(0, "BOOK");
    private final OptionSpec into = requiredOption("--into", "FILE");
    private final OptionSpec dryRun = flag("--dry-run");
    private final OptionSpec force = flag("--force");

    ImportVerb(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        Path file = io.resolve(book.getValue());
        ReturnedBook returned = new BookReader(io.labels()).read(file, io.display(file));
        LoadedModel model = soundModel(into.getValue());
        Intake.Outcome outcome = new Intake(io, model, returned).run();
        IntakeText text = new IntakeText(io, outcome);
        if (!outcome.drifts().isEmpty() && !force.<Boolean>getValue()) {
            text.printDrifts();
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("import.drifts", model.source().name()));
        }
        text.print();
        if (!dryRun.<Boolean>getValue() && !outcome.text().equals(model.source().text())) {
            String whole = model.source().mark() + outcome.text();
            new OutputFile(io).write(model.path(), stream -> stream.write(whole.getBytes(StandardCharsets.UTF_8)));
        }
        return outcome.isIncomplete() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
