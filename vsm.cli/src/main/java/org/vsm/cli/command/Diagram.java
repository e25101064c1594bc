package org.vsm.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.diagram.PictureFormat;
import org.vsm.cli.diagram.StateViews;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.image.Paper;
import org.vsm.cli.diagram.image.PdfFile;
import org.vsm.cli.diagram.image.PngImage;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.model.Origins;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.output.OutputFile;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.dsl.model.State;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm diagram}: a state, or two of them, as a picture. */
final class Diagram extends Verb {

    private final PositionalParamSpec file = argument(0, "FILE");
    private final OptionSpec state = option("--state", "NAME");
    private final OptionSpec stream = option("--stream", "NAME");
    private final OptionSpec output = output(true);
    private final OptionSpec format = choiceOrNull("--format", PictureFormat.class);
    private final OptionSpec theme = choice("--theme", ThemeName.class);
    private final OptionSpec scale = number("--scale", "NUMBER", 2);
    private final OptionSpec paper = choice("--paper", PaperName.class);
    private final OptionSpec pages = whole("--pages", "NUMBER", 1);
    private final OptionSpec engine = choice("--engine", EngineName.class);
    private final OptionSpec links = option("--links", "PREFIX");
    private final OptionSpec width = number("--width", "PIXELS", MapPicture.USUAL_WIDTH);
    private final OptionSpec view = choice("--view", ViewName.class);
    private final OptionSpec from = option("--from", "STATE");
    private final OptionSpec to = option("--to", "STATE");

    enum ViewName { map, lanes, compare }

    enum EngineName { embedded, dot }

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
        if (pages.<Long>getValue() < 1 || pages.<Long>getValue() > Paper.MOST_PAGES || pages.<Long>getValue() > 1 && paper.getValue() == PaperName.fit) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.pages", Paper.MOST_PAGES));
        }
        if (engine() == GraphvizChoice.INSTALLED && !GraphvizChoice.INSTALLED.isThere()) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.engine"));
        }
        byte[] picture = picture(view(), wanted);
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

    private View view() {
        ViewName wanted = view.getValue();
        if (wanted == ViewName.compare) {
            return compared();
        }
        if (from.getValue() != null || to.getValue() != null) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.compare.only"));
        }
        State shown = new StreamSelection(io.labels()).oneState(soundModel(file.getValue()), stream.getValue(), state.getValue());
        StateViews views = new StateViews(io.locale());
        return wanted == ViewName.lanes ? views.lanes(shown) : views.map(shown);
    }

    private View compared() {
        if (state.getValue() != null) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("diagram.compare.state"));
        }
        List<String> targets = to.getValue() == null ? List.of() : List.of(to.<String>getValue());
        ComparisonSelection selection = new ComparisonSelection(this::soundModel, io.labels(), stream.getValue());
        StatesToCompare states = selection.of(List.of(file.<String>getValue()), from.getValue(), targets);
        return new StateViews(io.locale()).comparison(states.stream(), states.from(), states.to().get(0));
    }

    private byte[] picture(View shown, PictureFormat wanted) {
        if (wanted == PictureFormat.dot) {
            return shown.dot().getBytes(StandardCharsets.UTF_8);
        }
        Scene scene = shown.scene(width.<Double>getValue(), engine());
        Theme colours = Theme.valueOf(theme.<ThemeName>getValue().name().toUpperCase(Locale.ROOT));
        String svg = SvgText.of(scene, colours, wanted == PictureFormat.svg && links.getValue() != null ? linkOf(shown) : name -> null);
        return switch (wanted) {
            case png -> PngImage.of(svg, scale.<Double>getValue());
            case pdf -> pdf(svg, scene.title());
            default -> svg.getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] pdf(String svg, String title) {
        Paper sheet = Paper.valueOf(paper.<PaperName>getValue().name().toUpperCase(Locale.ROOT));
        int across = pages.<Long>getValue().intValue();
        return across == 1 ? PdfFile.of(svg, title, sheet) : PdfFile.of(svg, title, sheet, across,
                (number, all, row, column) -> io.labels().text("diagram.page", number, all, row, column));
    }

    private GraphvizChoice engine() {
        return engine.getValue() == EngineName.dot ? GraphvizChoice.INSTALLED : GraphvizChoice.EMBEDDED;
    }

    /** From the name of an element to the address of the line where it is written; null where it is not written. */
    private UnaryOperator<String> linkOf(View shown) {
        Map<String, Object> origins = shown.origins();
        Origins places = new Origins(io);
        return name -> {
            WrittenAt written = places.of(origins.get(name));
            return written == null ? null : links.getValue() + written.file() + "#L" + written.line();
        };
    }
}
