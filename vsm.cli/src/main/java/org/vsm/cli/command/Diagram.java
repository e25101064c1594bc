package org.vsm.cli.command;

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
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.lanes.LanesPicture;
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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm diagram}: the map of a state as a picture. */
final class Diagram extends Verb {

    private final PositionalParamSpec file = argument(0, "FILE");
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec output = output(true);
    private final OptionSpec format = choiceOrNull("--format", PictureFormat.class);
    private final OptionSpec theme = choice("--theme", ThemeName.class);
    private final OptionSpec scale = number("--scale", "NUMBER", 2);
    private final OptionSpec paper = choice("--paper", PaperName.class);
    private final OptionSpec width = number("--width", "PIXELS", MapPicture.USUAL_WIDTH);

    private final OptionSpec view = choice("--view", View.class);

    enum View { map, lanes }

    enum ThemeName { light, dark, print }

    enum PaperName { fit, a4, a3, a0 }

    Diagram(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        PictureFormat wanted = wantedFormat();
        if (!(scale.<Double>getValue() > 0) || !(width.<Double>getValue() > 0)) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.positive"));
        }
        State shown = new StreamSelection(io.labels()).oneState(soundModel(file.getValue()), stream.getValue(), state.getValue());
        EffectiveState effective = EffectiveStates.of(shown);
        StateFigures figures = FlowAnalysis.of(FlowReader.read(effective));
        byte[] picture = picture(effective, figures, wanted);
        new OutputFile(io).write(output.<String>getValue(), stream -> stream.write(picture));
        return ExitCode.DONE;
    }

    private PictureFormat wantedFormat() {
        PictureFormat chosen = format.getValue();
        if (chosen != null) {
            return chosen;
        }
        String target = output.getValue();
        if (target.equals("-")) {
            return PictureFormat.svg;
        }
        Optional<PictureFormat> named = PictureFormat.ofFile(target);
        return named.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.ending", target)));
    }

    private byte[] picture(EffectiveState effective, StateFigures figures, PictureFormat wanted) {
        if (wanted == PictureFormat.dot) {
            return FlowDot.of(figures.flow(), Wording.in(io.locale())).getBytes(StandardCharsets.UTF_8);
        }
        DrawnState drawn = new DrawnState(effective, figures, io.locale());
        Scene scene = switch (view.<View>getValue()) {
            case map -> MapPicture.of(drawn, width.<Double>getValue());
            case lanes -> LanesPicture.of(drawn, width.<Double>getValue());
        };
        String svg = SvgText.of(scene, Theme.valueOf(theme.<ThemeName>getValue().name().toUpperCase(Locale.ROOT)));
        return switch (wanted) {
            case png -> PngImage.of(svg, scale.<Double>getValue());
            case pdf -> PdfFile.of(svg, scene.title(), Paper.valueOf(paper.<PaperName>getValue().name().toUpperCase(Locale.ROOT)));
            default -> svg.getBytes(StandardCharsets.UTF_8);
        };
    }
}
