package org.vsm.cli.report;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vsm.analysis.NoFiguresException;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.portfolio.PortfolioDocument;
import org.vsm.cli.document.questions.QuestionCounts;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelFolder;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.OpenQuestions;
import org.vsm.cli.streams.Portfolio;
import org.vsm.cli.streams.Portfolio.BrokenFile;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamPortfolio;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.scoping.StreamNames;

/** A page for each stream of a folder, and one that leads to them. */
public final class FolderReport {

    private static final String INDEX = "index.html";

    private final Io io;
    private final Wording wording;
    private final Function<String, LoadedModel> reader;
    private final LocalDate day;
    private final StreamPortfolio portfolio;
    /** By their names as typed. */
    private final Map<String, BrokenFile> broken = new LinkedHashMap<>();
    private final Map<String, Report> pages = new LinkedHashMap<>();
    private final List<Part.Link> links = new ArrayList<>();
    private final List<OpenQuestions> questions = new ArrayList<>();

    /** @param reader of a sound model */
    public FolderReport(Io io, Wording wording, Function<String, LoadedModel> reader, LocalDate day) {
        this.io = io;
        this.wording = wording;
        this.reader = reader;
        this.day = day;
        this.portfolio = new StreamPortfolio(day);
    }

    /**
     * Pages by the names of their files, the one that leads to the others last: nothing leads to a page that is not there.
     *
     * @param files in the folder, as typed; the pages name them as they are found from there, wherever it is
     */
    public Map<String, Report> of(Path folder, List<String> files) {
        ModelFolder models = new ModelFolder(folder);
        Origins places = Origins.seenFrom(folder);
        for (String file : files) {
            String name = models.name(io.resolve(file));
            try {
                add(file, name, places);
            } catch (CommandFailure failure) {
                broken.put(file, new BrokenFile(name, failure.exitCode(), failure.getMessage()));
            } catch (NoFiguresException failure) {
                broken.put(file, new BrokenFile(name, ExitCode.FINDINGS, io.labels().text("portfolio.nofigures", file, failure.finding().code())));
            }
        }
        pages.put(INDEX, index());
        return pages;
    }

    /** The files of which there is no page. */
    public List<BrokenFile> failures() {
        return List.copyOf(broken.values());
    }

    /** The worst that happened. */
    public ExitCode exitCode() {
        return broken.values().stream().map(BrokenFile::exitCode).max(Comparator.naturalOrder()).orElse(ExitCode.DONE);
    }

    private void add(String file, String shown, Origins places) {
        LoadedModel model = reader.apply(file);
        for (StreamStates selected : StreamStates.in(model)) {
            ReportedStream reported = ReportedStream.of(model, selected, day);
            Report report = new StreamReport(wording, places::of).of(reported, compared(file, model, selected), day);
            String name = free(file);
            pages.put(name, report);
            questions.add(reported.questions());
            links.add(new Part.Link(name, report.title(), shown));
        }
        portfolio.add(model, shown);
    }

    private Optional<StatesToCompare> compared(String file, LoadedModel model, StreamStates selected) {
        if (StreamNames.statesOf(selected.stream(), model.document()).size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new ComparisonSelection(name -> model, io.labels(), selected.stream().getName()).of(List.of(file), null, List.of()));
    }

    /** The page is to say the same wherever the command is called: it names a file as the folder does. */
    private static BrokenFile seenFromFolder(String typed, BrokenFile file) {
        return new BrokenFile(file.file(), file.exitCode(), file.reason().replace(typed, file.file()));
    }

    /** A name of letters, digits and hyphens that no other page has: nothing in a model can lead out of the folder. */
    private String free(String file) {
        String name = Path.of(file).getFileName().toString();
        String plain = Normalizer.normalize(name.substring(0, name.length() - ModelFolder.ENDING.length()), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() || plain.equals("index") ? "stream" : plain;
        String free = base + ".html";
        for (int number = 2; pages.containsKey(free); number++) {
            free = base + "-" + number + ".html";
        }
        return free;
    }

    private Report index() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Links(links));
        List<BrokenFile> missing = broken.entrySet().stream().map(each -> seenFromFolder(each.getKey(), each.getValue())).toList();
        List<Block> blocks = PortfolioDocument.of(new Portfolio(portfolio.streams(), missing), wording).blocks();
        parts.add(new Part.Prose(List.of(new Block.Heading(wording.text("summary")))));
        parts.add(new Part.Prose(TerminalBars.without(blocks.subList(1, blocks.size()))));
        if (!questions.isEmpty()) {
            parts.add(new Part.Prose(List.of(new Block.Heading(wording.text("report.questions")), QuestionCounts.of(questions, wording))));
        }
        return new Report(wording.language().getLanguage(), wording.text("report.portfolio"), wording.text("report.index", wording.date(day)),
                wording.text("report.contents"), wording.text("report.skip"), List.of(new Report.Chapter("pages", wording.text("report.pages"), parts)));
    }
}
