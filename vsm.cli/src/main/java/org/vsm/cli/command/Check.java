package org.vsm.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.findings.FigureFindings;
import org.vsm.cli.findings.SetSeverities;
import org.vsm.cli.json.DiagnosticsJson;
import org.vsm.cli.model.CheckedFile;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Severity;
import org.vsm.cli.text.DiagnosticsText;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm check}: everything that is wrong or doubtful in models. */
final class Check extends Verb {

    enum Format { text, json }

    private final PositionalParamSpec files = files();
    private final OptionSpec format = choice("--format", Format.class);

    Check(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        Format chosen = format.getValue();
        // The words of JSON are English, whatever the user speaks.
        Io spoken = chosen == Format.json ? io.in(Locale.ENGLISH) : io;
        ModelReader reader = new ModelReader(spoken);
        SetSeverities severities = new SetSeverities(spoken);
        List<CheckedFile> models = new ArrayList<>();
        List<CommandFailure> unread = new ArrayList<>();
        for (String file : named(files)) {
            try {
                LoadedModel model = reader.read(file);
                models.add(severities.of(model.with(FigureFindings.of(model, spoken))));
            } catch (CommandFailure failure) {
                unread.add(failure);
            }
        }
        List<CheckedFile> checked = new ArrayList<>(severities.wrongSettings());
        checked.addAll(models);
        switch (chosen) {
            case text -> checked.forEach(DiagnosticsText.toOut(io)::print);
            case json -> DiagnosticsJson.print(checked, io.out());
        }
        if (!models.isEmpty()) {
            summary(models.size(), checked);
        }
        if (!unread.isEmpty()) {
            throw all(unread);
        }
        return count(checked, Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void summary(int models, List<CheckedFile> checked) {
        io.out().flush();
        io.err().println(io.labels().text("check.summary", models, count(checked, Severity.ERROR), count(checked, Severity.WARNING),
                count(checked, Severity.INFO)));
    }

    private static long count(List<CheckedFile> checked, Severity severity) {
        return checked.stream().mapToLong(each -> each.count(severity)).sum();
    }

    /** One file that cannot be read does not keep the others from being checked. */
    private static CommandFailure all(List<CommandFailure> failures) {
        String messages = failures.stream().map(CommandFailure::getMessage).collect(Collectors.joining("\n"));
        return new CommandFailure(failures.get(0).exitCode(), messages, failures.get(0));
    }
}
