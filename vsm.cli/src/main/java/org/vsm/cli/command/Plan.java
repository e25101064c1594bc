package org.vsm.cli.command;

import java.time.LocalDate;
import java.util.List;

import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.csv.PlanCsv;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.plan.PlanDocument;
import org.vsm.cli.json.PlanJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.streams.StreamPlanning;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm plan}: the improvement register. */
final class Plan extends Verb {

    enum Format { text, json, csv, markdown }

    private final PositionalParamSpec files = files();
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec on = option("--on", "DATE");
    private final OptionSpec format = choice("--format", Format.class);

    Plan(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        LocalDate day = Days.of(on.getValue(), io);
        List<LoadedModel> models = named(files).stream().map(this::soundModel).toList();
        List<StreamStates> selected = new StreamSelection(io.labels()).of(models, stream.getValue(), null);
        List<PlannedStream> plans = StreamPlanning.of(models, selected, day);
        switch (format.<Format>getValue()) {
            case text -> documents(plans).forEach(new DocumentText(io.out(), io.colourOut())::print);
            case markdown -> documents(plans).forEach(new DocumentMarkdown(io.out())::print);
            case json -> PlanJson.print(plans, io.out());
            case csv -> PlanCsv.print(plans, io.out());
        }
        return ExitCode.DONE;
    }

    private List<Document> documents(List<PlannedStream> plans) {
        Wording wording = Wording.in(io.locale());
        return plans.stream().map(each -> PlanDocument.of(each, wording)).toList();
    }
}
