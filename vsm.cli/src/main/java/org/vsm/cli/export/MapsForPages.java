package org.vsm.cli.export;

import org.vsm.cli.Io;
import org.vsm.cli.diagram.image.PngImage;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.map.MapView;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.workbook.MapImages;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;

/**
 * Maps in the shape of a page, for a workbook. One that cannot be drawn is left out: the figures are worth more.
 */
public final class MapsForPages implements MapImages {

    private static final double SCALE = 1.25;
    /** Height by width of what is left of a landscape page. */
    private static final double SHAPE_OF_A_PAGE = 0.56;
    private static final double WIDEST = 4;

    private final Io io;

    /** @param io the language of the labels, and where it is told that a map could not be drawn */
    public MapsForPages(Io io) {
        this.io = io;
    }

    @Override
    public byte[] of(AnalysedState state) {
        try {
            return drawn(state);
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
