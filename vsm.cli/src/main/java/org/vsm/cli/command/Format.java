package org.vsm.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.output.OutputFile;
import org.vsm.cli.text.DiagnosticsText;
import org.vsm.dsl.formatting2.VsmFormatter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm format}: the layout of models. A file with syntax errors stays as it is. */
final class Format extends Verb {

    private final PositionalParamSpec files = files();
    private final OptionSpec check = flag("--check");

    Format(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        boolean checking = check.getValue();
        ModelReader reader = new ModelReader(io);
        List<String> changed = new ArrayList<>();
        int broken = 0;
        for (String file : named(files)) {
            LoadedModel model = reader.read(file);
            if (model.resource().getParseResult().hasSyntaxErrors()) {
                DiagnosticsText.toErr(io).printErrors(model);
                broken++;
                continue;
            }
            String formatted = new VsmFormatter().format(model.resource());
            if (!formatted.equals(model.source().text())) {
                changed.add(model.source().name());
                if (!checking) {
                    write(model, formatted);
                }
            }
        }
        return finish(checking, changed, broken);
    }

    private void write(LoadedModel model, String text) {
        String whole = model.source().mark() + text;
        new OutputFile(io).write(model.path(), stream -> stream.write(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private ExitCode finish(boolean checking, List<String> changed, int broken) {
        changed.forEach(name -> io.out().print(name + '\n'));
        if (broken > 0) {
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("format.broken", broken));
        }
        return checking && !changed.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
