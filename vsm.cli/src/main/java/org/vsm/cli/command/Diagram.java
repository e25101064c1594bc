package org.vsm.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.diagram.PictureFormat;
import org.vsm.cli.diagram.dot.FlowDot;
import org.vsm.cli.diagram.image.Paper;
import org.vsm.cli.diagram.image.PdfFile;
import org.vsm.cli.diagram.image.PngImage;
import org.vsm.cli.diagram.map.MapInput;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.output.OutputFile;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vsm diagram}: the map of a state as a picture. */
@Command
final class Diagram extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Option(names = "--state", paramLabel = "NAME", descriptionKey = "state")
    private String state;

    @Option(names = "--stream", paramLabel = "NAME", descriptionKey = "stream")
    private String stream;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "output")
    private String output;

    @Option(names = "--format", paramLabel = "svg|png|pdf|dot", descriptionKey = "format")
    private PictureFormat format;

    @Option(names = "--theme", paramLabel = "light|dark|print", descriptionKey = "theme")
    private ThemeName theme = ThemeName.light;

    @Option(names = "--scale", paramLabel = "NUMBER", descriptionKey = "scale")
    private double scale = 2;

    @Option(names = "--paper", paramLabel = "fit|a4|a3|a0", descriptionKey = "paper")
    private PaperName paper = PaperName.fit;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "width")
    private double width = MapPicture.USUAL_WIDTH;

    enum ThemeName { light, dark, print }

    enum PaperName { fit, a4, a3, a0 }

    Diagram(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        PictureFormat wanted = wantedFormat();
        if (!(scale > 0) || !(width > 0)) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.positive"));
        }
        State shown = new StreamSelection(io.labels()).oneState(soundModel(file), stream, state);
        EffectiveState effective = EffectiveStates.of(shown);
        StateFigures figures = FlowAnalysis.of(FlowReader.read(effective));
        byte[] picture = picture(effective, figures, wanted);
        new OutputFile(io).write(output, stream -> write(picture, stream));
        return ExitCode.DONE;
    }

    private PictureFormat wantedFormat() {
        if (format != null) {
            return format;
        }
        if (output.equals("-")) {
            return PictureFormat.svg;
        }
        Optional<PictureFormat> named = PictureFormat.ofFile(output);
        return named.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.ending", output)));
    }

    private byte[] picture(EffectiveState effective, StateFigures figures, PictureFormat wanted) {
        if (wanted == PictureFormat.dot) {
            return FlowDot.of(figures.flow(), Wording.in(io.locale())).getBytes(StandardCharsets.UTF_8);
        }
        Scene scene = MapPicture.of(new MapInput(effective, figures, io.locale()), width);
        String svg = SvgText.of(scene, Theme.valueOf(theme.name().toUpperCase(Locale.ROOT)));
        return switch (wanted) {
            case png -> PngImage.of(svg, scale);
            case pdf -> PdfFile.of(svg, scene.title(), Paper.valueOf(paper.name().toUpperCase(Locale.ROOT)));
            default -> svg.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static void write(byte[] picture, OutputStream stream) throws IOException {
        stream.write(picture);
    }
}
