package org.vsm.cli.command;

import java.util.List;
import java.util.Locale;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.diagram.image.PngImage;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.map.MapView;
import org.vsm.cli.diagram.parts.DrawnState;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.output.OutputFile;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StreamSelection;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.WorkbookFile;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm excel}: a workbook to play with. */
final class Excel extends Verb {

    private static final String ENDING = ".xlsx";
    private static final int MOST_DRAWN = 100;
    private static final double SCALE = 1.25;
    /** Height by width of what is left of a landscape page. */
    private static final double SHAPE_OF_A_PAGE = 0.56;
    private static final double WIDEST = 4;

    enum Unit { min, h, day }

    private final PositionalParamSpec files = files();
    private final OptionSpec output = output(true);
    private final OptionSpec unit = choiceOrNull("--unit", Unit.class);
    private final OptionSpec stream = option("--stream", "NAME");

    Excel(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        String target = output.getValue();
        if (!target.equals("-") && !target.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("excel.ending", target));
        }
        List<LoadedModel> models = files.<List<String>>getValue().stream().map(this::soundModel).toList();
        List<WholeStream> streams = new StreamSelection(io.labels()).of(models, stream.getValue(), null).stream()
                .filter(each -> !each.states().isEmpty()).map(WholeStream::of).toList();
        if (streams.isEmpty()) {
            throw new CommandFailure(ExitCode.FINDINGS, io.labels().text("excel.states"));
        }
        Unit chosen = unit.getValue();
        CellUnit.Kind kind = chosen == null ? null : CellUnit.Kind.valueOf(chosen.name().toUpperCase(Locale.ROOT));
        new OutputFile(io).write(target, out -> WorkbookFile.write(streams, kind, this::map, io.locale(), out));
        return ExitCode.DONE;
    }

    /** A map that nobody could read on one page is left out, and one that cannot be drawn: the figures are worth more. */
    private byte[] map(AnalysedState state) {
        try {
            return state.figures().elements().size() > MOST_DRAWN ? null : drawn(state);
        } catch (RuntimeException fault) {
            io.err().println(io.labels().text("excel.map", state.facts().name(), fault.toString()));
            return null;
        }
    }

    private byte[] drawn(AnalysedState state) {
        EffectiveState effective = EffectiveStates.of((State) state.figures().flow().origin());
        MapView map = new MapView(new DrawnState(effective, state.figures(), io.locale()));
        Scene scene = map.scene(MapPicture.USUAL_WIDTH);
        for (double wider = 1.5; scene.height() > SHAPE_OF_A_PAGE * scene.width() && wider <= WIDEST; wider *= 1.5) {
            scene = map.scene(MapPicture.USUAL_WIDTH * wider);
        }
        return PngImage.of(SvgText.of(scene, Theme.LIGHT), SCALE);
    }
}
