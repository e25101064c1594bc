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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vsm analyze}: the figures of every state. */
@Command
final class Analyze extends Verb {

    enum Format { text, json, csv, markdown }

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<String> files;

    @Option(names = "--state", paramLabel = "NAME", descriptionKey = "state")
    private String state;

    @Option(names = "--stream", paramLabel = "NAME", descriptionKey = "stream")
    private String stream;

    @Option(names = "--format", paramLabel = "text|json|csv|markdown", descriptionKey = "format")
    private Format format = Format.text;

    Analyze(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        List<LoadedModel> models = files.stream().map(this::soundModel).toList();
        List<AnalysedStream> streams = new StreamSelection(io.labels()).of(models, stream, state).stream().map(StreamAnalysis::of).toList();
        switch (format) {
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
