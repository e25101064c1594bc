package org.vsm.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vsm.analysis.NoFiguresException;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.csv.PortfolioCsv;
import org.vsm.cli.document.portfolio.PortfolioDocument;
import org.vsm.cli.json.PortfolioJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.Portfolio.BrokenFile;
import org.vsm.cli.streams.Portfolio;
import org.vsm.cli.streams.StreamPortfolio;
import org.vsm.cli.text.DocumentText;
import org.vsm.cli.wording.Wording;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm portfolio}: many streams at a glance. */
final class PortfolioVerb extends Verb {

    enum Format { text, json, csv, markdown }

    private final PositionalParamSpec files = files();
    private final OptionSpec on = option("--on", "DATE");
    private final OptionSpec format = choice("--format", Format.class);

    PortfolioVerb(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        Portfolio portfolio = read(Days.of(on.getValue(), io));
        Wording wording = Wording.in(io.locale());
        switch (format.<Format>getValue()) {
            case text -> new DocumentText(io.out(), io.colourOut()).print(PortfolioDocument.of(portfolio, wording));
            case markdown -> new DocumentMarkdown(io.out()).print(PortfolioDocument.of(portfolio, wording));
            case json -> PortfolioJson.print(portfolio, io.out());
            case csv -> PortfolioCsv.print(portfolio, io.out());
        }
        io.out().flush();
        portfolio.broken().forEach(each -> io.err().println(io.labels().text("portfolio.broken", each.reason())));
        return portfolio.broken().stream().map(BrokenFile::exitCode).max(Comparator.naturalOrder()).orElse(ExitCode.DONE);
    }

    /** A file that is broken does not keep the others from being shown. */
    private Portfolio read(LocalDate day) {
        StreamPortfolio streams = new StreamPortfolio(day);
        List<BrokenFile> broken = new ArrayList<>();
        for (String file : named(files)) {
            try {
                LoadedModel model = soundModel(file);
                streams.add(model, model.source().name());
            } catch (CommandFailure failure) {
                broken.add(new BrokenFile(file, failure.exitCode(), failure.getMessage()));
            } catch (NoFiguresException failure) {
                broken.add(new BrokenFile(file, ExitCode.FINDINGS, io.labels().text("portfolio.nofigures", file, failure.finding().code())));
            }
        }
        return new Portfolio(streams.streams(), broken);
    }
}
