package org.vsm.cli.serve.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.diagram.StateViews;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.image.Paper;
import org.vsm.cli.diagram.image.PdfFile;
import org.vsm.cli.diagram.image.PngImage;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.export.MapsForPages;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.Origins;
import org.vsm.cli.report.ReportHtml;
import org.vsm.cli.report.StreamReport;
import org.vsm.cli.serve.live.Selection;
import org.vsm.cli.serve.live.Wanted;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.wording.Wording;
import org.vsm.cli.workbook.WorkbookFile;
import org.vsm.dsl.model.State;

/** Makes files of a sound model, as the verbs make them with nothing but the states chosen. */
final class FileMaker {

    /** Pixels of an image for a pixel of the picture. */
    private static final double SCALE = 2;

    private final LoadedModel model;
    private final Wanted wanted;
    private final Selection selection;
    private final Io io;

    /** @param io in the language that is wanted */
    FileMaker(LoadedModel model, Wanted wanted, Io io) {
        this.model = model;
        this.wanted = wanted;
        this.selection = new Selection(model, wanted);
        this.io = io;
    }

    /**
     * The file.
     *
     * @throws CommandFailure where there is nothing to make it of
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     */
    byte[] make(FileFormat format) {
        return switch (format) {
            case SVG, PNG, PDF -> picture(format);
            case XLSX -> workbook();
            case HTML -> report();
        };
    }

    private byte[] picture(FileFormat format) {
        Scene scene = view().scene(wanted.width());
        String svg = SvgText.of(scene, wanted.theme());
        return switch (format) {
            case PNG -> PngImage.of(svg, SCALE);
            case PDF -> PdfFile.of(svg, scene.title(), Paper.FIT);
            default -> svg.getBytes(StandardCharsets.UTF_8);
        };
    }

    private View view() {
        StateViews views = new StateViews(wanted.language());
        if (wanted.kind() == Wanted.Kind.COMPARE) {
            StatesToCompare states = selection.compared(wanted.from(), wanted.state());
            return views.comparison(states.stream(), states.from(), states.to().get(0));
        }
        State state = selection.state(wanted.state());
        return wanted.kind() == Wanted.Kind.LANES ? views.lanes(state) : views.map(state);
    }

    private byte[] workbook() {
        List<WholeStream> streams = selection.streams().stream().filter(each -> !each.states().isEmpty()).map(WholeStream::of).toList();
        if (streams.isEmpty()) {
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("excel.states"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WorkbookFile.write(streams, null, new MapsForPages(io), io.locale(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] report() {
        StreamStates stream = selection.stream();
        Optional<StatesToCompare> compared = selection.isComparable() ? Optional.of(selection.compared(null, null)) : Optional.empty();
        StreamReport report = new StreamReport(Wording.in(io.locale()), Origins.seenFrom(model.path().getParent())::of);
        return ReportHtml.of(report.of(model, stream, compared, LocalDate.now())).getBytes(StandardCharsets.UTF_8);
    }
}
