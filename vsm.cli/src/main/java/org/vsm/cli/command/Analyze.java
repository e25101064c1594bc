package org.vsm.cli.command;

import java.util.List;

import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.csv.AnalysisCsv;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.analysis.AnalysisDocument;
import org.vsm.cli.json.AnalysisJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.StreamAnalysis;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm analyze}: the figures of every state. */
final class Analyze extends Verb {

    enum Format { text, json, csv, markdown }

    private final PositionalParamSpec files = files();
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec format = choice("--format", Format.class);

    Analyze(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        List<LoadedModel> models = named(files).stream().map(this::soundModel).toList();
        List<AnalysedStream> streams = new StreamSelection(io.labels()).of(models, stream.getValue(), state.getValue()).stream().map(StreamAnalysis::of).toList();
        switch (format.<Format>getValue()) {
            case text -> documents(streams).forEach(new DocumentText(io.out(), io.colourOut())::print);
            case markdown -> documents(streams).forEach(new DocumentMarkdown(io.out())::print);
            case json -> AnalysisJson.print(streams, io.out());
            case csv -> AnalysisCsv.print(streams, io.out());
        }
        return ExitCode.DONE;
    }

    private List<Document> documents(List<AnalysedStream> streams) {
        Wording wording = Wording.in(io.locale());
        return streams.stream().map(each -> AnalysisDocument.of(each, wording)).toList();
    }
}
