package org.vsm.cli.command;

import java.util.List;
import java.util.Locale;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.export.MapsForPages;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.output.OutputFile;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.WorkbookFile;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm excel}: a workbook to play with. */
final class Excel extends Verb {

    private static final String ENDING = ".xlsx";

    enum Unit { min, h, day }

    private final PositionalParamSpec files = files();
    private final OptionSpec output = output(true);
    private final OptionSpec unit = choiceOrNull("--unit", Unit.class);
    private final OptionSpec stream = option("--stream", "NAME");

    Excel(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        String target = output.getValue();
        if (!target.equals("-") && !target.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("excel.ending", target));
        }
        List<LoadedModel> models = named(files).stream().map(this::soundModel).toList();
        List<WholeStream> streams = new StreamSelection(io.labels()).of(models, stream.getValue(), null).stream()
                .filter(each -> !each.states().isEmpty()).map(WholeStream::of).toList();
        if (streams.isEmpty()) {
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("excel.states"));
        }
        Unit chosen = unit.getValue();
        CellUnit.Kind kind = chosen == null ? null : CellUnit.Kind.valueOf(chosen.name().toUpperCase(Locale.ROOT));
        new OutputFile(io).write(target, out -> WorkbookFile.write(streams, kind, new MapsForPages(io), io.locale(), out));
        return ExitCode.DONE;
    }
}
